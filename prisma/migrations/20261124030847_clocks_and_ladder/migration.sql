-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "law_digest" TEXT;

-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "about_id" UUID,
ADD COLUMN     "law" TEXT NOT NULL DEFAULT 'answer',
ADD COLUMN     "rung" TEXT;

-- AlterTable
ALTER TABLE "hop" ADD COLUMN     "delivered_on" DATE,
ADD COLUMN     "extended" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "forward_by_on" DATE,
ADD COLUMN     "forward_safe_on" DATE,
ADD COLUMN     "from_hop_id" UUID;

-- AlterTable
ALTER TABLE "reply" ADD COLUMN     "postmarked_on" DATE;

-- CreateTable
CREATE TABLE "signatory" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "name_sealed" BYTEA,
    "address_sealed" BYTEA,
    "contact_sealed" BYTEA,
    "relation_sealed" BYTEA,
    "forms_sealed" BYTEA,
    "changed_on" DATE NOT NULL,

    CONSTRAINT "signatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "own_text" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "replaces" TEXT,
    "lang" TEXT NOT NULL,
    "title_sealed" BYTEA NOT NULL,
    "body_sealed" BYTEA NOT NULL,
    "changed_by" UUID,
    "changed_on" DATE NOT NULL,
    "archived_on" DATE,

    CONSTRAINT "own_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "own_rung" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "title_sealed" BYTEA NOT NULL,
    "plain_sealed" BYTEA NOT NULL,
    "article_sealed" BYTEA,
    "reply_kinds" TEXT[],
    "standings" TEXT[],
    "categories" TEXT[],
    "term_amount" INTEGER,
    "term_unit" TEXT,
    "official_id" UUID,
    "text_id" UUID,
    "added_by" UUID,
    "added_on" DATE NOT NULL,
    "archived_on" DATE,

    CONSTRAINT "own_rung_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "rung" TEXT,
    "note_sealed" BYTEA,
    "done_on" DATE,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "lang" TEXT NOT NULL,
    "made_on" DATE NOT NULL,
    "revoked_on" DATE,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "point" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text_sealed" BYTEA NOT NULL,

    CONSTRAINT "point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "point_reading" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "point_id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "read_by" UUID,
    "read_on" DATE NOT NULL,

    CONSTRAINT "point_reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_year" (
    "campaign_id" UUID NOT NULL,
    "calendar" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "off" JSONB NOT NULL,
    "working" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "checked_on" DATE NOT NULL,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "edited_by" UUID,
    "edited_on" DATE NOT NULL,

    CONSTRAINT "calendar_year_pkey" PRIMARY KEY ("campaign_id","calendar","year")
);

-- CreateTable
CREATE TABLE "recount" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "cause" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "after_id" UUID,
    "asked_by" UUID,
    "asked_on" DATE NOT NULL,
    "held_until" TIMESTAMPTZ,
    "ended_on" DATE,

    CONSTRAINT "recount_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "signatory_campaign_id_case_id_key" ON "signatory"("campaign_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "own_text_campaign_id_id_key" ON "own_text"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "own_rung_campaign_id_id_key" ON "own_rung"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "reminder_campaign_id_member_id_on_day_idx" ON "reminder"("campaign_id", "member_id", "on_day");

-- CreateIndex
CREATE INDEX "reminder_campaign_id_letter_id_idx" ON "reminder"("campaign_id", "letter_id");

-- CreateIndex
CREATE UNIQUE INDEX "feed_token_hash_key" ON "feed"("token_hash");

-- CreateIndex
CREATE INDEX "feed_campaign_id_member_id_idx" ON "feed"("campaign_id", "member_id");

-- CreateIndex
CREATE INDEX "point_campaign_id_case_id_idx" ON "point"("campaign_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "point_campaign_id_id_key" ON "point"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "point_campaign_id_letter_id_number_key" ON "point"("campaign_id", "letter_id", "number");

-- CreateIndex
CREATE INDEX "point_reading_campaign_id_point_id_idx" ON "point_reading"("campaign_id", "point_id");

-- CreateIndex
CREATE INDEX "point_reading_campaign_id_reply_id_idx" ON "point_reading"("campaign_id", "reply_id");

-- CreateIndex
CREATE INDEX "recount_campaign_id_seq_idx" ON "recount"("campaign_id", "seq");

-- CreateIndex
CREATE INDEX "letter_campaign_id_parent_id_idx" ON "letter"("campaign_id", "parent_id");

-- AddForeignKey
ALTER TABLE "point" ADD CONSTRAINT "point_campaign_id_letter_id_fkey" FOREIGN KEY ("campaign_id", "letter_id") REFERENCES "letter"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point_reading" ADD CONSTRAINT "point_reading_campaign_id_point_id_fkey" FOREIGN KEY ("campaign_id", "point_id") REFERENCES "point"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "point_reading" ADD CONSTRAINT "point_reading_campaign_id_reply_id_fkey" FOREIGN KEY ("campaign_id", "reply_id") REFERENCES "reply"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ─────────────────────────────────────────────────────────────────────────────────────────────
-- Safety, by hand. The settings and functions are the first migration's.
-- ─────────────────────────────────────────────────────────────────────────────────────────────

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['signatory', 'point', 'point_reading', 'own_text', 'own_rung', 'reminder', 'feed', 'calendar_year', 'recount'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homeward_app', t);
  END LOOP;
END $$;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO homeward_app;

-- What hangs on a case: a family member reaches it through case_member, staff through the campaign.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['signatory', 'point', 'point_reading'] LOOP
    EXECUTE format($policy$
      CREATE POLICY reach ON %1$I
      USING (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole())
        OR case_id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member()))))
      WITH CHECK (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole())
        OR case_id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member()))))
    $policy$, t);
  END LOOP;
END $$;

-- The campaign's own law and texts: everybody in it reads them, staff change them.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['own_text', 'own_rung', 'calendar_year'] LOOP
    EXECUTE format('CREATE POLICY campaign ON %I USING (campaign_id = (SELECT scope.campaign())) WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()))', t);
  END LOOP;
END $$;

-- Staff only.
CREATE POLICY staff ON recount
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()));

-- Nobody's but her own, staff's not either; and of cases she may still see.
CREATE POLICY own ON reminder
  USING (campaign_id = (SELECT scope.campaign()) AND member_id = (SELECT scope.member()) AND ((SELECT scope.whole())
    OR case_id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member()))))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND member_id = (SELECT scope.member()) AND ((SELECT scope.whole())
    OR case_id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member()))));
CREATE POLICY own ON feed
  USING ((campaign_id = (SELECT scope.campaign()) AND member_id = (SELECT scope.member())) OR scope.knows('feed', token_hash))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND member_id = (SELECT scope.member()));

-- Stays there were before: each was passed on from the one before it, and a day that no notice named was the
-- law's, to be counted anew. The owner is bound by row-level security like everybody; for this she is not.
ALTER TABLE hop NO FORCE ROW LEVEL SECURITY;
ALTER TABLE reply NO FORCE ROW LEVEL SECURITY;
UPDATE hop SET
  from_hop_id = (SELECT before.id FROM hop before
    WHERE before.campaign_id = hop.campaign_id AND before.letter_id = hop.letter_id AND before.step = hop.step - 1),
  extended = extended_to_on IS NOT NULL,
  extended_to_on = CASE WHEN EXISTS (SELECT 1 FROM reply r
    WHERE r.campaign_id = hop.campaign_id AND r.hop_id = hop.id AND r.extended_to_on IS NOT NULL) THEN extended_to_on END
WHERE step > 1 OR extended_to_on IS NOT NULL;
ALTER TABLE hop FORCE ROW LEVEL SECURITY;
ALTER TABLE reply FORCE ROW LEVEL SECURITY;

ALTER TABLE letter ADD CHECK (rung IS NULL OR length(rung) <= 60);
ALTER TABLE letter ADD CHECK (length(law) <= 40);
ALTER TABLE hop ADD CHECK (forward_by_on <= forward_safe_on);
ALTER TABLE hop ADD CHECK ((from_hop_id IS NULL) = (step = 1));
ALTER TABLE hop ADD CHECK (extended OR extended_to_on IS NULL);
ALTER TABLE point ADD CHECK (number BETWEEN 1 AND 99);
ALTER TABLE point_reading ADD CHECK (verdict IN ('answered', 'dodged', 'referred', 'refused', 'open'));
ALTER TABLE own_text ADD CHECK (lang IN ('ru', 'en'));
ALTER TABLE own_rung ADD CHECK ((term_amount IS NULL) = (term_unit IS NULL) AND term_amount BETWEEN 1 AND 1000 AND term_unit IN ('calendar', 'working', 'months'));
ALTER TABLE reminder ADD CHECK (kind IN ('own', 'later'));
ALTER TABLE feed ADD CHECK (lang IN ('ru', 'en'));
ALTER TABLE calendar_year ADD CHECK (year BETWEEN 1900 AND 2199);
ALTER TABLE recount ADD CHECK (state IN ('waiting', 'running', 'done', 'failed') AND cause IN ('calendar', 'rule', 'body'));

ALTER TABLE letter ADD FOREIGN KEY (campaign_id, about_id) REFERENCES official (campaign_id, id);
ALTER TABLE hop ADD FOREIGN KEY (campaign_id, from_hop_id) REFERENCES hop (campaign_id, id);
ALTER TABLE signatory ADD FOREIGN KEY (campaign_id, case_id) REFERENCES "case" (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE point ADD FOREIGN KEY (campaign_id, case_id) REFERENCES "case" (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE own_text ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE own_rung ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE own_rung ADD FOREIGN KEY (campaign_id, official_id) REFERENCES official (campaign_id, id);
ALTER TABLE own_rung ADD FOREIGN KEY (campaign_id, text_id) REFERENCES own_text (campaign_id, id);
ALTER TABLE reminder ADD FOREIGN KEY (campaign_id, member_id) REFERENCES member (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE reminder ADD FOREIGN KEY (campaign_id, letter_id) REFERENCES letter (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE feed ADD FOREIGN KEY (campaign_id, member_id) REFERENCES member (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE calendar_year ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE recount ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;

-- One own text stands in for a shipped one.
CREATE UNIQUE INDEX own_text_replaces ON own_text (campaign_id, replaces) WHERE replaces IS NOT NULL AND archived_on IS NULL;
-- The one recount a worker looks for.
CREATE INDEX recount_open ON recount (campaign_id, seq) WHERE state IN ('waiting', 'running');

-- What needs doing, counted and listed at a few million letters.
CREATE INDEX letter_ours ON letter (campaign_id, state, sent_on, id) WHERE state IN ('draft', 'awaiting_us');
CREATE INDEX letter_due ON letter (campaign_id, answer_by_on, id) WHERE answered_on IS NULL AND state = 'sent' AND clock <> 'none';
CREATE INDEX letter_handed_back ON letter (campaign_id, sent_on, id) WHERE answered_on IS NULL AND state = 'sent' AND (looped OR (at_id = about_id AND hop_count > 1));
CREATE INDEX letter_looped ON letter (campaign_id, sent_on DESC, id) WHERE looped;
CREATE INDEX letter_about ON letter (campaign_id, about_id) WHERE about_id IS NOT NULL;
CREATE INDEX event_recounted ON event (campaign_id, seq) WHERE kind = 'days_recounted';
