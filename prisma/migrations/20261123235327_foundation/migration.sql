-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL DEFAULT 'RU',
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Moscow',
    "key_wrapped" BYTEA NOT NULL,
    "opened_on" DATE NOT NULL,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "category" (
    "campaign_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "category_pkey" PRIMARY KEY ("campaign_id","code")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL,
    "set_up_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "ref" TEXT NOT NULL,
    "alias_sealed" BYTEA NOT NULL,
    "category" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "outcome" TEXT NOT NULL DEFAULT 'unknown',
    "opened_on" DATE NOT NULL,
    "opened_by" UUID,
    "closed_on" DATE,
    "key_wrapped" BYTEA NOT NULL,

    CONSTRAINT "case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_member" (
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "since_on" DATE NOT NULL,
    "opened_by" UUID,

    CONSTRAINT "case_member_pkey" PRIMARY KEY ("campaign_id","member_id","case_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "name_sealed" BYTEA,
    "birth_sealed" BYTEA,
    "unit_sealed" BYTEA,
    "contact_sealed" BYTEA,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "text_sealed" BYTEA NOT NULL,
    "made_by" UUID,
    "made_on" DATE NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID,
    "letter_id" UUID,
    "kind" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "precision" TEXT NOT NULL DEFAULT 'day',
    "recorded_on" DATE NOT NULL,
    "recorded_by" UUID,
    "by_role" TEXT NOT NULL,
    "payload" JSONB NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "at_id" UUID NOT NULL,
    "parent_id" UUID,
    "category" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "sent_on" DATE NOT NULL,
    "sent_precision" TEXT NOT NULL DEFAULT 'day',
    "text_sealed" BYTEA,
    "entered_by" UUID,
    "entered_on" DATE NOT NULL,
    "entered_for" BOOLEAN NOT NULL DEFAULT false,
    "clock" TEXT NOT NULL DEFAULT 'running',
    "registered_on" DATE,
    "register_by_on" DATE,
    "register_safe_on" DATE,
    "answer_by_on" DATE,
    "answer_safe_on" DATE,
    "answered_on" DATE,
    "answer_kind" TEXT,
    "hop_count" INTEGER NOT NULL DEFAULT 1,
    "looped" BOOLEAN NOT NULL DEFAULT false,
    "extended" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hop" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "official_id" UUID NOT NULL,
    "arrived_on" DATE NOT NULL,
    "number_sealed" BYTEA,
    "number_digest" BYTEA,
    "registered_on" DATE,
    "clock" TEXT NOT NULL,
    "clock_reason" TEXT,
    "register_by_on" DATE,
    "register_safe_on" DATE,
    "answer_by_on" DATE,
    "answer_safe_on" DATE,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "extended_to_on" DATE,
    "paused_days" INTEGER NOT NULL DEFAULT 0,
    "left_on" DATE,

    CONSTRAINT "hop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "name_digest" BYTEA NOT NULL,
    "name_sealed" BYTEA NOT NULL,
    "password_hash" TEXT NOT NULL,
    "totp_sealed" BYTEA,
    "totp_on" DATE,
    "joined_on" DATE NOT NULL,
    "disabled_on" DATE,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "case_id" UUID,
    "note_sealed" BYTEA,
    "made_by" UUID,
    "made_on" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "used_on" DATE,
    "used_by" UUID,
    "revoked_on" DATE,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "campaign_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "digest" BYTEA NOT NULL,
    "answer" JSONB NOT NULL,
    "made_on" DATE NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("campaign_id","member_id","key")
);

-- CreateTable
CREATE TABLE "budget" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" BIGINT,

    CONSTRAINT "budget_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "kept" (
    "id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "until_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "kept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "code" TEXT,
    "rank" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_id" UUID,
    "region" TEXT,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "site" TEXT,
    "rule_family" TEXT NOT NULL,
    "roll" TEXT,
    "standing" TEXT NOT NULL DEFAULT 'listed',
    "proposed_by" UUID,
    "added_on" DATE NOT NULL,

    CONSTRAINT "official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official_holder" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "from_on" DATE,
    "to_on" DATE,

    CONSTRAINT "official_holder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'frozen',
    "as_of_on" DATE NOT NULL,
    "facts" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "frozen_by" UUID,
    "frozen_at" TIMESTAMPTZ NOT NULL,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_campaign" (
    "campaign_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "published_campaign_pkey" PRIMARY KEY ("campaign_id")
);

-- CreateTable
CREATE TABLE "published_snapshot" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "as_of_on" DATE NOT NULL,
    "published_on" DATE NOT NULL,
    "facts" JSONB NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "published_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "hop_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "official_class_sealed" BYTEA,
    "dated_on" DATE,
    "received_on" DATE NOT NULL,
    "number_sealed" BYTEA,
    "number_digest" BYTEA,
    "text_sealed" BYTEA,
    "forwarded_to_id" UUID,
    "extended_to_on" DATE,
    "entered_by" UUID,
    "seq" SERIAL NOT NULL,
    "entered_on" DATE NOT NULL,
    "entered_for" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "read_by" UUID,
    "read_on" DATE NOT NULL,

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "campaign_slug_key" ON "campaign"("slug");

-- CreateIndex
CREATE INDEX "case_campaign_id_opened_on_id_idx" ON "case"("campaign_id", "opened_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_campaign_id_id_key" ON "case"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "case_campaign_id_ref_key" ON "case"("campaign_id", "ref");

-- CreateIndex
CREATE INDEX "case_member_campaign_id_case_id_idx" ON "case_member"("campaign_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_campaign_id_case_id_key" ON "person"("campaign_id", "case_id");

-- CreateIndex
CREATE INDEX "note_campaign_id_case_id_idx" ON "note"("campaign_id", "case_id");

-- CreateIndex
CREATE INDEX "event_campaign_id_case_id_on_day_seq_idx" ON "event"("campaign_id", "case_id", "on_day", "seq");

-- CreateIndex
CREATE INDEX "event_campaign_id_seq_idx" ON "event"("campaign_id", "seq");

-- CreateIndex
CREATE INDEX "letter_campaign_id_case_id_idx" ON "letter"("campaign_id", "case_id");

-- CreateIndex
CREATE INDEX "letter_campaign_id_sent_on_id_idx" ON "letter"("campaign_id", "sent_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "letter_campaign_id_id_key" ON "letter"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "hop_campaign_id_number_digest_idx" ON "hop"("campaign_id", "number_digest");

-- CreateIndex
CREATE INDEX "hop_campaign_id_official_id_idx" ON "hop"("campaign_id", "official_id");

-- CreateIndex
CREATE UNIQUE INDEX "hop_campaign_id_id_key" ON "hop"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "hop_campaign_id_letter_id_step_key" ON "hop"("campaign_id", "letter_id", "step");

-- CreateIndex
CREATE UNIQUE INDEX "member_campaign_id_name_digest_key" ON "member"("campaign_id", "name_digest");

-- CreateIndex
CREATE UNIQUE INDEX "member_campaign_id_id_key" ON "member"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_campaign_id_member_id_idx" ON "session"("campaign_id", "member_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_code_hash_key" ON "invitation"("code_hash");

-- CreateIndex
CREATE INDEX "invitation_campaign_id_made_on_idx" ON "invitation"("campaign_id", "made_on");

-- CreateIndex
CREATE INDEX "kept_until_at_idx" ON "kept"("until_at");

-- CreateIndex
CREATE INDEX "official_campaign_id_region_rank_idx" ON "official"("campaign_id", "region", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "official_campaign_id_id_key" ON "official"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "official_campaign_id_code_key" ON "official"("campaign_id", "code");

-- CreateIndex
CREATE INDEX "official_holder_campaign_id_official_id_idx" ON "official_holder"("campaign_id", "official_id");

-- CreateIndex
CREATE INDEX "snapshot_campaign_id_frozen_at_idx" ON "snapshot"("campaign_id", "frozen_at");

-- CreateIndex
CREATE UNIQUE INDEX "published_campaign_slug_key" ON "published_campaign"("slug");

-- CreateIndex
CREATE INDEX "published_snapshot_slug_as_of_on_idx" ON "published_snapshot"("slug", "as_of_on");

-- CreateIndex
CREATE INDEX "reply_campaign_id_letter_id_idx" ON "reply"("campaign_id", "letter_id");

-- CreateIndex
CREATE INDEX "reply_campaign_id_case_id_idx" ON "reply"("campaign_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_campaign_id_id_key" ON "reply"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "reading_campaign_id_reply_id_idx" ON "reading"("campaign_id", "reply_id");

-- AddForeignKey
ALTER TABLE "case_member" ADD CONSTRAINT "case_member_campaign_id_case_id_fkey" FOREIGN KEY ("campaign_id", "case_id") REFERENCES "case"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_campaign_id_case_id_fkey" FOREIGN KEY ("campaign_id", "case_id") REFERENCES "case"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_campaign_id_case_id_fkey" FOREIGN KEY ("campaign_id", "case_id") REFERENCES "case"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hop" ADD CONSTRAINT "hop_campaign_id_letter_id_fkey" FOREIGN KEY ("campaign_id", "letter_id") REFERENCES "letter"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_holder" ADD CONSTRAINT "official_holder_campaign_id_official_id_fkey" FOREIGN KEY ("campaign_id", "official_id") REFERENCES "official"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_campaign_id_letter_id_fkey" FOREIGN KEY ("campaign_id", "letter_id") REFERENCES "letter"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_campaign_id_hop_id_fkey" FOREIGN KEY ("campaign_id", "hop_id") REFERENCES "hop"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_campaign_id_reply_id_fkey" FOREIGN KEY ("campaign_id", "reply_id") REFERENCES "reply"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ─────────────────────────────────────────────────────────────────────────────────────────────
-- From here on by hand: who may see what, decided by the database itself.
--
-- Four settings, each of which lasts for one transaction, say who asks (lib/auth/with-scope.ts):
--   app.campaign  the campaign          app.member  the member, if one is signed in
--   app.reach     'campaign' for staff and jobs; anything else means "her own cases only"
--   app.gate      'on' before anyone is signed in (limiter, set-up); with it go the things whoever
--                 knocks must know already: app.slug, app.name_digest, app.token, app.code
-- No setting: no row.
-- ─────────────────────────────────────────────────────────────────────────────────────────────

CREATE SCHEMA scope;

CREATE FUNCTION scope.campaign() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.campaign', true), '')::uuid $$;
CREATE FUNCTION scope.member() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.member', true), '')::uuid $$;
CREATE FUNCTION scope.whole() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('app.reach', true), '') = 'campaign' $$;
CREATE FUNCTION scope.gate() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('app.gate', true), '') = 'on' $$;
CREATE FUNCTION scope.knows(name text, what bytea) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(encode(what, 'hex') = nullif(current_setting('app.' || name, true), ''), false) $$;

-- Every table: forced, so that its owner is bound too.
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homeward_app', t);
  END LOOP;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO homeward_app, homeward_public;
GRANT USAGE ON SCHEMA scope TO homeward_app, homeward_public;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO homeward_app;
GRANT SELECT ON published_campaign, published_snapshot TO homeward_public;

-- What hangs on a case: a family member reaches it through case_member, staff through the campaign.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['person', 'letter', 'hop', 'reply', 'reading', 'event'] LOOP
    EXECUTE format($policy$
      CREATE POLICY reach ON %1$I
      USING (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole())
        OR case_id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member()))))
      WITH CHECK (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole())
        OR case_id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member()))))
    $policy$, t);
  END LOOP;
END $$;

-- What she does for the whole campaign (proposing a body) she may write down, under her own name.
CREATE POLICY own_act ON event FOR INSERT
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND case_id IS NULL AND letter_id IS NULL AND recorded_by = (SELECT scope.member()));

CREATE POLICY reach ON "case"
  USING (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole())
    OR id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member()))));
-- A family member opens her own case before she is joined to it.
CREATE POLICY open_own ON "case" FOR INSERT
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND opened_by = (SELECT scope.member()));

CREATE POLICY reach ON case_member
  USING (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole()) OR member_id = (SELECT scope.member())))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()));
-- A family member joins only a case that she opened: the foreign key on opened_by checks it.
CREATE POLICY join_own ON case_member FOR INSERT
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND member_id = (SELECT scope.member()) AND opened_by = (SELECT scope.member()));

-- Staff only.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['note', 'snapshot', 'published_snapshot', 'invitation'] LOOP
    EXECUTE format('CREATE POLICY staff ON %I TO homeward_app USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole())) WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()))', t);
  END LOOP;
END $$;

-- Everybody in the campaign reads the directory and the categories; a family member may propose a body.
CREATE POLICY campaign ON official
  USING (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole()) OR standing = 'listed' OR proposed_by = (SELECT scope.member())))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole()) OR (standing = 'proposed' AND proposed_by = (SELECT scope.member()))));
CREATE POLICY campaign ON official_holder
  USING (campaign_id = (SELECT scope.campaign()))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()));
CREATE POLICY campaign ON category
  USING (campaign_id = (SELECT scope.campaign()))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()));
CREATE POLICY campaign ON campaign
  USING (id = (SELECT scope.campaign())
    OR ((SELECT scope.gate()) AND slug = (SELECT current_setting('app.slug', true))))
  WITH CHECK (id = (SELECT scope.campaign()) AND (SELECT scope.whole()));

-- A family member sees herself and nobody else; staff see the campaign's members.
CREATE POLICY reach ON member
  USING (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole()) OR id = (SELECT scope.member()) OR scope.knows('name_digest', name_digest)))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole()) OR (id = (SELECT scope.member()) AND role = 'family')));
CREATE POLICY reach ON session
  USING ((campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole()) OR member_id = (SELECT scope.member()))) OR scope.knows('token', token_hash))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole()) OR member_id = (SELECT scope.member())));
CREATE POLICY own ON receipt
  USING (campaign_id = (SELECT scope.campaign()) AND member_id = (SELECT scope.member()))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND member_id = (SELECT scope.member()));
-- Whoever holds the code sees the invitation, and may mark it used.
CREATE POLICY holder ON invitation TO homeward_app
  USING (scope.knows('code', code_hash)) WITH CHECK (scope.knows('code', code_hash));

CREATE POLICY gate ON installation USING ((SELECT scope.gate())) WITH CHECK ((SELECT scope.gate()));
CREATE POLICY gate ON budget USING ((SELECT scope.gate())) WITH CHECK ((SELECT scope.gate()));
CREATE POLICY gate ON kept USING ((SELECT scope.gate())) WITH CHECK ((SELECT scope.gate()));

-- The public wing: its own role, two tables, nothing else.
CREATE POLICY everyone ON published_campaign FOR SELECT TO homeward_public USING (true);
CREATE POLICY everyone ON published_snapshot FOR SELECT TO homeward_public USING (true);
CREATE POLICY staff ON published_campaign TO homeward_app
  USING (campaign_id = (SELECT scope.campaign()))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()));

-- What may stand in a column. The words of the registries (reply kinds, event kinds, categories)
-- are checked by the application alone: a new kind needs no migration.
ALTER TABLE campaign ADD CHECK (slug ~ '^[a-z0-9](-?[a-z0-9])*$' AND length(slug) <= 60);
ALTER TABLE member ADD CHECK (role IN ('family', 'organizer', 'editor', 'admin'));
ALTER TABLE invitation ADD CHECK (role IN ('family', 'organizer', 'editor', 'admin'));
ALTER TABLE installation ADD CHECK (id = 1);
ALTER TABLE official ADD CHECK (standing IN ('listed', 'proposed', 'declined'));
ALTER TABLE official ADD CHECK (rank IN ('municipal', 'regional', 'federal', 'presidential', 'military'));
ALTER TABLE official ADD CHECK (roll IN ('next', 'previous', 'none'));
ALTER TABLE letter ADD CHECK (state IN ('draft', 'sent', 'awaiting_us', 'closed', 'withdrawn'));
ALTER TABLE letter ADD CHECK (sent_precision IN ('day', 'month'));
ALTER TABLE letter ADD CHECK (clock IN ('running', 'estimated', 'none'));
ALTER TABLE letter ADD CHECK (answer_by_on <= answer_safe_on AND register_by_on <= register_safe_on);
ALTER TABLE hop ADD CHECK (step >= 1);
ALTER TABLE hop ADD CHECK (clock IN ('running', 'estimated', 'none'));
ALTER TABLE hop ADD CHECK (answer_by_on <= answer_safe_on AND register_by_on <= register_safe_on);
ALTER TABLE snapshot ADD CHECK (state IN ('frozen', 'published', 'declined'));
-- Two people: whoever froze a snapshot cannot be the one who lets it out.
ALTER TABLE snapshot ADD CHECK (state <> 'published' OR (decided_by IS NOT NULL AND frozen_by IS NOT NULL AND decided_by <> frozen_by));

-- References Prisma does not draw: always with the campaign in them.
ALTER TABLE member ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE session ADD FOREIGN KEY (campaign_id, member_id) REFERENCES member (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE receipt ADD FOREIGN KEY (campaign_id, member_id) REFERENCES member (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE invitation ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE invitation ADD FOREIGN KEY (campaign_id, case_id) REFERENCES "case" (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE category ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE official ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE official ADD FOREIGN KEY (campaign_id, parent_id) REFERENCES official (campaign_id, id);
ALTER TABLE "case" ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE "case" ADD FOREIGN KEY (campaign_id, category) REFERENCES category (campaign_id, code);
ALTER TABLE case_member ADD FOREIGN KEY (campaign_id, member_id) REFERENCES member (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE "case" ADD UNIQUE (campaign_id, id, opened_by);
ALTER TABLE case_member ADD FOREIGN KEY (campaign_id, case_id, opened_by) REFERENCES "case" (campaign_id, id, opened_by);
ALTER TABLE note ADD FOREIGN KEY (campaign_id, case_id) REFERENCES "case" (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE letter ADD FOREIGN KEY (campaign_id, parent_id) REFERENCES letter (campaign_id, id);
ALTER TABLE letter ADD FOREIGN KEY (campaign_id, to_id) REFERENCES official (campaign_id, id);
ALTER TABLE letter ADD FOREIGN KEY (campaign_id, at_id) REFERENCES official (campaign_id, id);
ALTER TABLE letter ADD FOREIGN KEY (campaign_id, category) REFERENCES category (campaign_id, code);
ALTER TABLE hop ADD FOREIGN KEY (campaign_id, official_id) REFERENCES official (campaign_id, id);
ALTER TABLE reply ADD FOREIGN KEY (campaign_id, forwarded_to_id) REFERENCES official (campaign_id, id);
ALTER TABLE event ADD FOREIGN KEY (campaign_id, case_id) REFERENCES "case" (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE event ADD FOREIGN KEY (campaign_id, letter_id) REFERENCES letter (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE snapshot ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE published_campaign ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;
ALTER TABLE published_snapshot ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE;

-- The lists an organizer opens every day.
CREATE INDEX letter_waiting ON letter (campaign_id, answer_safe_on, id) WHERE answered_on IS NULL AND state = 'sent' AND clock <> 'none';
CREATE INDEX letter_unregistered ON letter (campaign_id, register_safe_on, id) WHERE registered_on IS NULL AND answered_on IS NULL AND state = 'sent' AND clock <> 'none';
CREATE INDEX letter_at ON letter (campaign_id, at_id, answer_safe_on) WHERE answered_on IS NULL AND state = 'sent';
CREATE INDEX letter_region ON letter (campaign_id, region, answer_safe_on) WHERE answered_on IS NULL AND state = 'sent';
