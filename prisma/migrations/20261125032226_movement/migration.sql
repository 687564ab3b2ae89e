-- AlterTable
ALTER TABLE "person" ADD COLUMN     "drafted_on" DATE,
ADD COLUMN     "drafted_precision" TEXT NOT NULL DEFAULT 'day',
ADD COLUMN     "note_sealed" BYTEA,
ADD COLUMN     "noted_by" UUID,
ADD COLUMN     "noted_on" DATE,
ADD COLUMN     "place_sealed" BYTEA,
ADD COLUMN     "region" TEXT,
ALTER COLUMN "case_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "event" ADD COLUMN     "noun" TEXT NOT NULL DEFAULT 'case',
ADD COLUMN     "region" TEXT,
ADD COLUMN     "thing_id" UUID;

-- CreateTable
CREATE TABLE "gathering" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID,
    "kind" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "region" TEXT,
    "title_sealed" BYTEA NOT NULL,
    "place_sealed" BYTEA,
    "text_sealed" BYTEA,
    "expected" INTEGER,
    "came" INTEGER,
    "notice_on" DATE,
    "notice_to_id" UUID,
    "notice_number_sealed" BYTEA,
    "notice_letter_id" UUID,
    "answer" TEXT NOT NULL DEFAULT 'none',
    "answer_on" DATE,
    "ground" TEXT,
    "ground_sealed" BYTEA,
    "offered" BOOLEAN NOT NULL DEFAULT false,
    "offered_sealed" BYTEA,
    "outcome" TEXT NOT NULL DEFAULT 'planned',
    "outcome_sealed" BYTEA,
    "source_sealed" BYTEA,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "entered_by" UUID,
    "entered_on" DATE NOT NULL,
    "withdrawn_on" DATE,

    CONSTRAINT "gathering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "compared" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "gathering_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "region" TEXT,
    "title_sealed" BYTEA NOT NULL,
    "source_sealed" BYTEA NOT NULL,
    "people" INTEGER,
    "added_by" UUID,
    "added_on" DATE NOT NULL,
    "withdrawn_on" DATE,

    CONSTRAINT "compared_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'coming',
    "bytes" BIGINT NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL DEFAULT 0,
    "choices" JSONB NOT NULL DEFAULT '{}',
    "total" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "known" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "errors" JSONB NOT NULL DEFAULT '[]',
    "asked_by" UUID,
    "asked_on" DATE NOT NULL,
    "held_until" TIMESTAMPTZ,
    "ended_on" DATE,
    "undone_on" DATE,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_chunk" (
    "campaign_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "import_chunk_pkey" PRIMARY KEY ("campaign_id","import_id","position")
);

-- CreateTable
CREATE TABLE "incident" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID,
    "gathering_id" UUID,
    "letter_id" UUID,
    "kind" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "precision" TEXT NOT NULL DEFAULT 'day',
    "region" TEXT,
    "place_sealed" BYTEA,
    "text_sealed" BYTEA,
    "affected" INTEGER,
    "authorised" TEXT NOT NULL DEFAULT 'unknown',
    "subject_sealed" BYTEA,
    "station_sealed" BYTEA,
    "outcome" TEXT NOT NULL DEFAULT 'unknown',
    "outcome_on" DATE,
    "quote_sealed" BYTEA,
    "link_sealed" BYTEA,
    "source_sealed" BYTEA,
    "source_digest" BYTEA,
    "import_id" UUID,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "entered_by" UUID,
    "entered_for" BOOLEAN NOT NULL DEFAULT false,
    "entered_on" DATE NOT NULL,
    "withdrawn_on" DATE,

    CONSTRAINT "incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_person" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID,
    "incident_id" UUID NOT NULL,
    "person_id" UUID,
    "name_sealed" BYTEA,
    "role_sealed" BYTEA NOT NULL,
    "note_sealed" BYTEA,

    CONSTRAINT "incident_person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incident_named" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID,
    "incident_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "official_id" UUID,
    "name_sealed" BYTEA,

    CONSTRAINT "incident_named_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code_digest" BYTEA,
    "token_digest" BYTEA,
    "region" TEXT,
    "on_day" DATE,
    "precision" TEXT NOT NULL DEFAULT 'day',
    "text_sealed" BYTEA,
    "contact_sealed" BYTEA,
    "lang" TEXT NOT NULL DEFAULT 'ru',
    "state" TEXT NOT NULL DEFAULT 'new',
    "taken_by" UUID,
    "reason" TEXT,
    "case_id" UUID,
    "incident_id" UUID,
    "told_on" DATE NOT NULL,
    "settled_on" DATE,
    "erased_on" DATE,

    CONSTRAINT "intake_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake_message" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "from_teller" BOOLEAN NOT NULL,
    "text_sealed" BYTEA NOT NULL,
    "token_digest" BYTEA,
    "written_by" UUID,
    "written_on" DATE NOT NULL,
    "seen_on" DATE,

    CONSTRAINT "intake_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_status" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID,
    "person_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "precision" TEXT NOT NULL DEFAULT 'day',
    "note_sealed" BYTEA,
    "entered_by" UUID,
    "entered_on" DATE NOT NULL,

    CONSTRAINT "service_status_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kin" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID,
    "person_id" UUID NOT NULL,
    "kinship" TEXT NOT NULL,
    "other_id" UUID,
    "words_sealed" BYTEA,
    "added_by" UUID,
    "added_on" DATE NOT NULL,

    CONSTRAINT "kin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "case_id" UUID,
    "person_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "wording" INTEGER NOT NULL,
    "scope" TEXT[],
    "name_sealed" BYTEA,
    "story_sealed" BYTEA,
    "given_on" DATE NOT NULL,
    "entered_by" UUID,
    "entered_for" BOOLEAN NOT NULL DEFAULT false,
    "withdrawn_on" DATE,
    "withdrawn_by" UUID,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "petition" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "mark" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'petition',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "online" BOOLEAN NOT NULL DEFAULT true,
    "opened_on" DATE,
    "closes_on" DATE,
    "closed_on" DATE,
    "total_cap" INTEGER,
    "region_cap" INTEGER,
    "invalid_per_mille" INTEGER,
    "min_form_seconds" INTEGER NOT NULL DEFAULT 3,
    "burst_per_minute" INTEGER NOT NULL DEFAULT 120,
    "erase_after_days" INTEGER NOT NULL DEFAULT 180,
    "erased_on" DATE,
    "decline_reason" TEXT,
    "case_id" UUID,
    "source_digest" BYTEA,
    "import_id" UUID,
    "answered_on" DATE,
    "added_by" UUID,
    "added_on" DATE NOT NULL,
    "changed_by" UUID,
    "decided_by" UUID,
    "decided_on" DATE,

    CONSTRAINT "petition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "petition_text" (
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "petition_text_pkey" PRIMARY KEY ("campaign_id","petition_id","lang")
);

-- CreateTable
CREATE TABLE "petition_addressee" (
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "official_id" UUID NOT NULL,

    CONSTRAINT "petition_addressee_pkey" PRIMARY KEY ("campaign_id","petition_id","official_id")
);

-- CreateTable
CREATE TABLE "petition_threshold" (
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "signatures" INTEGER NOT NULL,
    "meaning" TEXT NOT NULL DEFAULT 'goal',
    "label_ru" TEXT,
    "label_en" TEXT,
    "reached_on" DATE,

    CONSTRAINT "petition_threshold_pkey" PRIMARY KEY ("campaign_id","petition_id","signatures")
);

-- CreateTable
CREATE TABLE "petition_letter" (
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "shown_by" UUID,
    "shown_on" DATE,
    "to_id" UUID,
    "sent_on" DATE,
    "answered_on" DATE,
    "answer_kind" TEXT,

    CONSTRAINT "petition_letter_pkey" PRIMARY KEY ("campaign_id","petition_id","letter_id")
);

-- CreateTable
CREATE TABLE "petition_tally" (
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "dimension" TEXT NOT NULL DEFAULT 'region',
    "code" TEXT NOT NULL,
    "name" TEXT,
    "online" INTEGER NOT NULL DEFAULT 0,
    "paper" INTEGER NOT NULL DEFAULT 0,
    "imported" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "petition_tally_pkey" PRIMARY KEY ("campaign_id","petition_id","dimension","code")
);

-- CreateTable
CREATE TABLE "hand_in" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "signatures" INTEGER NOT NULL,
    "place_sealed" BYTEA,
    "proof_sealed" BYTEA,
    "letter_id" UUID,
    "entered_by" UUID,
    "entered_on" DATE NOT NULL,

    CONSTRAINT "hand_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "channel" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'telegram',
    "name_sealed" BYTEA NOT NULL,
    "source_digest" BYTEA,
    "added_on" DATE NOT NULL,

    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "channel_id" UUID,
    "import_id" UUID,
    "source_number" INTEGER,
    "reply_to_number" INTEGER,
    "posted_on" DATE NOT NULL,
    "edited_on" DATE,
    "is_forwarded" BOOLEAN NOT NULL DEFAULT false,
    "forwarded_sealed" BYTEA,
    "text_sealed" BYTEA,
    "version_digest" BYTEA,
    "public_sealed" BYTEA,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "added_by" UUID,
    "added_on" DATE NOT NULL,
    "withdrawn_on" DATE,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_revision" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "edited_on" DATE,
    "text_sealed" BYTEA,
    "version_digest" BYTEA NOT NULL,
    "added_on" DATE NOT NULL,

    CONSTRAINT "post_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_media" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "import_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "kind" TEXT NOT NULL,
    "name_sealed" BYTEA,
    "name_digest" BYTEA,
    "sha256" BYTEA,
    "bytes" BIGINT,

    CONSTRAINT "post_media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_link" (
    "campaign_id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "noun" TEXT NOT NULL,
    "thing_id" UUID NOT NULL,

    CONSTRAINT "post_link_pkey" PRIMARY KEY ("campaign_id","post_id","noun","thing_id")
);

-- CreateTable
CREATE TABLE "published_passage" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "as_of_on" DATE NOT NULL,
    "mark" TEXT NOT NULL,
    "salt" BYTEA NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "published_passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_correction" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "as_of_on" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "corrected_on" DATE NOT NULL,

    CONSTRAINT "published_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot_passage" (
    "campaign_id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "mark" TEXT NOT NULL,
    "consent_id" UUID,
    "post_id" UUID,
    "salt" BYTEA NOT NULL,
    "body_sealed" BYTEA NOT NULL,

    CONSTRAINT "snapshot_passage_pkey" PRIMARY KEY ("campaign_id","snapshot_id","mark")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "official_id" UUID,
    "name_ru" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "source" TEXT,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "added_by" UUID,
    "added_on" DATE NOT NULL,
    "withdrawn_on" DATE,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "case_id" UUID,
    "channel" TEXT NOT NULL,
    "region" TEXT,
    "number_sealed" BYTEA,
    "text_sealed" BYTEA,
    "sent_on" DATE NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "read_on_air" TEXT NOT NULL DEFAULT 'unknown',
    "answered" TEXT NOT NULL DEFAULT 'unknown',
    "source_sealed" BYTEA,
    "entered_by" UUID,
    "entered_for" BOOLEAN NOT NULL DEFAULT false,
    "entered_on" DATE NOT NULL,
    "withdrawn_on" DATE,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment_request" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "outlet_sealed" BYTEA NOT NULL,
    "asked_on" DATE NOT NULL,
    "text_sealed" BYTEA,
    "answer" TEXT NOT NULL DEFAULT 'none',
    "answered_on" DATE,
    "source_sealed" BYTEA,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "entered_by" UUID,
    "entered_on" DATE NOT NULL,
    "withdrawn_on" DATE,

    CONSTRAINT "comment_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "name_sealed" BYTEA,
    "contact_sealed" BYTEA,
    "lang" TEXT NOT NULL DEFAULT 'ru',
    "signed_on" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "person_digest" BYTEA,
    "token_digest" BYTEA,
    "code_digest" BYTEA,
    "burst_id" UUID,
    "strike_id" UUID,
    "erased_on" DATE,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature_burst" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "decided_by" UUID,
    "decided_on" DATE,

    CONSTRAINT "signature_burst_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature_strike" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "note_sealed" BYTEA,
    "signatures" INTEGER NOT NULL,
    "struck_by" UUID,
    "struck_on" DATE NOT NULL,
    "undone_on" DATE,

    CONSTRAINT "signature_strike_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature_batch" (
    "id" UUID NOT NULL,
    "seq" SERIAL NOT NULL,
    "campaign_id" UUID NOT NULL,
    "petition_id" UUID NOT NULL,
    "region" TEXT NOT NULL,
    "sheet_sealed" BYTEA,
    "place_sealed" BYTEA,
    "collector_sealed" BYTEA,
    "collected_on" DATE NOT NULL,
    "valid" INTEGER NOT NULL,
    "struck" JSONB NOT NULL,
    "struck_lines" INTEGER NOT NULL DEFAULT 0,
    "over_cap" INTEGER NOT NULL DEFAULT 0,
    "hand_in_id" UUID,
    "entered_by" UUID,
    "entered_on" DATE NOT NULL,
    "removed_on" DATE,

    CONSTRAINT "signature_batch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "gathering_campaign_id_on_day_id_idx" ON "gathering"("campaign_id", "on_day", "id");

-- CreateIndex
CREATE INDEX "gathering_campaign_id_case_id_idx" ON "gathering"("campaign_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "gathering_campaign_id_id_key" ON "gathering"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "compared_campaign_id_gathering_id_idx" ON "compared"("campaign_id", "gathering_id");

-- CreateIndex
CREATE INDEX "import_run_campaign_id_seq_idx" ON "import_run"("campaign_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "import_run_campaign_id_id_key" ON "import_run"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "incident_campaign_id_on_day_id_idx" ON "incident"("campaign_id", "on_day", "id");

-- CreateIndex
CREATE INDEX "incident_campaign_id_case_id_idx" ON "incident"("campaign_id", "case_id");

-- CreateIndex
CREATE INDEX "incident_campaign_id_gathering_id_idx" ON "incident"("campaign_id", "gathering_id");

-- CreateIndex
CREATE UNIQUE INDEX "incident_campaign_id_id_key" ON "incident"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "incident_campaign_id_source_digest_key" ON "incident"("campaign_id", "source_digest");

-- CreateIndex
CREATE INDEX "incident_person_campaign_id_incident_id_idx" ON "incident_person"("campaign_id", "incident_id");

-- CreateIndex
CREATE INDEX "incident_person_campaign_id_person_id_idx" ON "incident_person"("campaign_id", "person_id");

-- CreateIndex
CREATE INDEX "incident_named_campaign_id_incident_id_idx" ON "incident_named"("campaign_id", "incident_id");

-- CreateIndex
CREATE INDEX "intake_campaign_id_state_seq_idx" ON "intake"("campaign_id", "state", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "intake_campaign_id_id_key" ON "intake"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "intake_campaign_id_code_digest_key" ON "intake"("campaign_id", "code_digest");

-- CreateIndex
CREATE UNIQUE INDEX "intake_campaign_id_token_digest_key" ON "intake"("campaign_id", "token_digest");

-- CreateIndex
CREATE INDEX "intake_message_campaign_id_intake_id_idx" ON "intake_message"("campaign_id", "intake_id");

-- CreateIndex
CREATE UNIQUE INDEX "intake_message_campaign_id_token_digest_key" ON "intake_message"("campaign_id", "token_digest");

-- CreateIndex
CREATE INDEX "service_status_campaign_id_person_id_idx" ON "service_status"("campaign_id", "person_id");

-- CreateIndex
CREATE INDEX "kin_campaign_id_person_id_idx" ON "kin"("campaign_id", "person_id");

-- CreateIndex
CREATE INDEX "consent_campaign_id_case_id_idx" ON "consent"("campaign_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_campaign_id_person_id_version_key" ON "consent"("campaign_id", "person_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "petition_campaign_id_id_key" ON "petition"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "petition_campaign_id_mark_key" ON "petition"("campaign_id", "mark");

-- CreateIndex
CREATE UNIQUE INDEX "petition_campaign_id_source_digest_key" ON "petition"("campaign_id", "source_digest");

-- CreateIndex
CREATE INDEX "hand_in_campaign_id_petition_id_idx" ON "hand_in"("campaign_id", "petition_id");

-- CreateIndex
CREATE UNIQUE INDEX "hand_in_campaign_id_id_key" ON "hand_in"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_campaign_id_id_key" ON "channel"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "channel_campaign_id_source_digest_key" ON "channel"("campaign_id", "source_digest");

-- CreateIndex
CREATE INDEX "post_campaign_id_posted_on_id_idx" ON "post"("campaign_id", "posted_on", "id");

-- CreateIndex
CREATE INDEX "post_campaign_id_import_id_idx" ON "post"("campaign_id", "import_id");

-- CreateIndex
CREATE INDEX "post_campaign_id_version_digest_idx" ON "post"("campaign_id", "version_digest");

-- CreateIndex
CREATE UNIQUE INDEX "post_campaign_id_id_key" ON "post"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "post_campaign_id_channel_id_source_number_key" ON "post"("campaign_id", "channel_id", "source_number");

-- CreateIndex
CREATE INDEX "post_revision_campaign_id_import_id_idx" ON "post_revision"("campaign_id", "import_id");

-- CreateIndex
CREATE INDEX "post_revision_campaign_id_version_digest_idx" ON "post_revision"("campaign_id", "version_digest");

-- CreateIndex
CREATE UNIQUE INDEX "post_revision_campaign_id_post_id_version_digest_key" ON "post_revision"("campaign_id", "post_id", "version_digest");

-- CreateIndex
CREATE INDEX "post_media_campaign_id_name_digest_idx" ON "post_media"("campaign_id", "name_digest");

-- CreateIndex
CREATE UNIQUE INDEX "post_media_campaign_id_post_id_position_key" ON "post_media"("campaign_id", "post_id", "position");

-- CreateIndex
CREATE INDEX "post_link_campaign_id_thing_id_idx" ON "post_link"("campaign_id", "thing_id");

-- CreateIndex
CREATE INDEX "published_passage_campaign_id_mark_idx" ON "published_passage"("campaign_id", "mark");

-- CreateIndex
CREATE UNIQUE INDEX "published_passage_campaign_id_snapshot_id_mark_key" ON "published_passage"("campaign_id", "snapshot_id", "mark");

-- CreateIndex
CREATE INDEX "published_correction_campaign_id_idx" ON "published_correction"("campaign_id");

-- CreateIndex
CREATE INDEX "published_correction_slug_corrected_on_idx" ON "published_correction"("slug", "corrected_on");

-- CreateIndex
CREATE UNIQUE INDEX "published_correction_campaign_id_snapshot_id_kind_corrected_key" ON "published_correction"("campaign_id", "snapshot_id", "kind", "corrected_on");

-- CreateIndex
CREATE INDEX "snapshot_passage_campaign_id_consent_id_idx" ON "snapshot_passage"("campaign_id", "consent_id");

-- CreateIndex
CREATE INDEX "snapshot_passage_campaign_id_post_id_idx" ON "snapshot_passage"("campaign_id", "post_id");

-- CreateIndex
CREATE INDEX "edition_campaign_id_on_day_id_idx" ON "edition"("campaign_id", "on_day", "id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_campaign_id_id_key" ON "edition"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "question_campaign_id_edition_id_idx" ON "question"("campaign_id", "edition_id");

-- CreateIndex
CREATE INDEX "question_campaign_id_case_id_idx" ON "question"("campaign_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_campaign_id_id_key" ON "question"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "comment_request_campaign_id_asked_on_id_idx" ON "comment_request"("campaign_id", "asked_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "comment_request_campaign_id_id_key" ON "comment_request"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "signature_campaign_id_petition_id_seq_idx" ON "signature"("campaign_id", "petition_id", "seq");

-- CreateIndex
CREATE INDEX "signature_campaign_id_petition_id_state_idx" ON "signature"("campaign_id", "petition_id", "state");

-- CreateIndex
CREATE INDEX "signature_campaign_id_code_digest_idx" ON "signature"("campaign_id", "code_digest");

-- CreateIndex
CREATE INDEX "signature_campaign_id_petition_id_burst_id_idx" ON "signature"("campaign_id", "petition_id", "burst_id");

-- CreateIndex
CREATE INDEX "signature_campaign_id_petition_id_strike_id_idx" ON "signature"("campaign_id", "petition_id", "strike_id");

-- CreateIndex
CREATE UNIQUE INDEX "signature_campaign_id_id_key" ON "signature"("campaign_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "signature_campaign_id_token_digest_key" ON "signature"("campaign_id", "token_digest");

-- CreateIndex
CREATE INDEX "signature_burst_campaign_id_petition_id_state_idx" ON "signature_burst"("campaign_id", "petition_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "signature_burst_campaign_id_id_key" ON "signature_burst"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "signature_strike_campaign_id_petition_id_idx" ON "signature_strike"("campaign_id", "petition_id");

-- CreateIndex
CREATE UNIQUE INDEX "signature_strike_campaign_id_id_key" ON "signature_strike"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "signature_batch_campaign_id_petition_id_region_idx" ON "signature_batch"("campaign_id", "petition_id", "region");

-- CreateIndex
CREATE UNIQUE INDEX "signature_batch_campaign_id_id_key" ON "signature_batch"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "person_campaign_id_noted_on_id_idx" ON "person"("campaign_id", "noted_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "person_campaign_id_id_key" ON "person"("campaign_id", "id");

-- CreateIndex
CREATE INDEX "event_campaign_id_noun_on_day_seq_idx" ON "event"("campaign_id", "noun", "on_day", "seq");

-- CreateIndex
CREATE INDEX "event_campaign_id_region_noun_on_day_seq_idx" ON "event"("campaign_id", "region", "noun", "on_day", "seq");

-- CreateIndex
CREATE INDEX "event_campaign_id_on_day_seq_idx" ON "event"("campaign_id", "on_day", "seq");

-- CreateIndex
CREATE INDEX "event_campaign_id_thing_id_idx" ON "event"("campaign_id", "thing_id");

-- CreateIndex
CREATE INDEX "event_campaign_id_letter_id_idx" ON "event"("campaign_id", "letter_id");

-- AddForeignKey
ALTER TABLE "compared" ADD CONSTRAINT "compared_campaign_id_gathering_id_fkey" FOREIGN KEY ("campaign_id", "gathering_id") REFERENCES "gathering"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_person" ADD CONSTRAINT "incident_person_campaign_id_incident_id_fkey" FOREIGN KEY ("campaign_id", "incident_id") REFERENCES "incident"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incident_named" ADD CONSTRAINT "incident_named_campaign_id_incident_id_fkey" FOREIGN KEY ("campaign_id", "incident_id") REFERENCES "incident"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intake_message" ADD CONSTRAINT "intake_message_campaign_id_intake_id_fkey" FOREIGN KEY ("campaign_id", "intake_id") REFERENCES "intake"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_status" ADD CONSTRAINT "service_status_campaign_id_person_id_fkey" FOREIGN KEY ("campaign_id", "person_id") REFERENCES "person"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kin" ADD CONSTRAINT "kin_campaign_id_person_id_fkey" FOREIGN KEY ("campaign_id", "person_id") REFERENCES "person"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_campaign_id_person_id_fkey" FOREIGN KEY ("campaign_id", "person_id") REFERENCES "person"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_text" ADD CONSTRAINT "petition_text_campaign_id_petition_id_fkey" FOREIGN KEY ("campaign_id", "petition_id") REFERENCES "petition"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_addressee" ADD CONSTRAINT "petition_addressee_campaign_id_petition_id_fkey" FOREIGN KEY ("campaign_id", "petition_id") REFERENCES "petition"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_threshold" ADD CONSTRAINT "petition_threshold_campaign_id_petition_id_fkey" FOREIGN KEY ("campaign_id", "petition_id") REFERENCES "petition"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_letter" ADD CONSTRAINT "petition_letter_campaign_id_petition_id_fkey" FOREIGN KEY ("campaign_id", "petition_id") REFERENCES "petition"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "petition_tally" ADD CONSTRAINT "petition_tally_campaign_id_petition_id_fkey" FOREIGN KEY ("campaign_id", "petition_id") REFERENCES "petition"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_in" ADD CONSTRAINT "hand_in_campaign_id_petition_id_fkey" FOREIGN KEY ("campaign_id", "petition_id") REFERENCES "petition"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_campaign_id_channel_id_fkey" FOREIGN KEY ("campaign_id", "channel_id") REFERENCES "channel"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_revision" ADD CONSTRAINT "post_revision_campaign_id_post_id_fkey" FOREIGN KEY ("campaign_id", "post_id") REFERENCES "post"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_media" ADD CONSTRAINT "post_media_campaign_id_post_id_fkey" FOREIGN KEY ("campaign_id", "post_id") REFERENCES "post"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_link" ADD CONSTRAINT "post_link_campaign_id_post_id_fkey" FOREIGN KEY ("campaign_id", "post_id") REFERENCES "post"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_campaign_id_edition_id_fkey" FOREIGN KEY ("campaign_id", "edition_id") REFERENCES "edition"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_campaign_id_petition_id_fkey" FOREIGN KEY ("campaign_id", "petition_id") REFERENCES "petition"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature_batch" ADD CONSTRAINT "signature_batch_campaign_id_petition_id_fkey" FOREIGN KEY ("campaign_id", "petition_id") REFERENCES "petition"("campaign_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ─────────────────────────────────────────────────────────────────────────────────────────────
-- Safety, by hand. The settings and functions are the first migration's; one reach is new:
--   app.reach = 'stranger': somebody who is nobody's member signs a petition or tells something. She sees
--   petitions that are open or closed, never who signed; of what she wrote herself, what her code opens.
--   app.signer: the digest of a signer, set once a code has shown whose signature it is: opens its repeats, to be erased.
-- ─────────────────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION scope.stranger() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('app.reach', true), '') = 'stranger' $$;
GRANT EXECUTE ON FUNCTION scope.stranger() TO homeward_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['service_status', 'kin', 'consent', 'petition', 'petition_text', 'petition_addressee', 'petition_threshold',
    'petition_letter', 'petition_tally', 'hand_in', 'signature', 'signature_burst', 'signature_strike', 'signature_batch', 'gathering',
    'compared', 'edition', 'question', 'comment_request', 'incident', 'incident_person', 'incident_named', 'channel', 'post',
    'post_revision', 'post_media', 'post_link', 'intake', 'intake_message', 'import_run', 'import_chunk', 'published_passage', 'published_correction',
    'snapshot_passage'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO homeward_app', t);
    -- The campaign goes, and all that is its own.
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (campaign_id) REFERENCES campaign (id) ON DELETE CASCADE', t);
  END LOOP;
END $$;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO homeward_app;
GRANT SELECT ON published_passage, published_correction TO homeward_public;

-- What may hang on a case: a family member reaches it through case_member, staff through the campaign. Without a
-- case it is staff's alone. (person has this policy already.)
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['service_status', 'kin', 'consent', 'incident', 'incident_person', 'incident_named', 'question'] LOOP
    EXECUTE format($policy$
      CREATE POLICY reach ON %1$I
      USING (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole())
        OR case_id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member()))))
      WITH CHECK (campaign_id = (SELECT scope.campaign()) AND ((SELECT scope.whole())
        OR case_id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member()))))
    $policy$, t);
  END LOOP;
END $$;

-- A gathering is the campaign's own: a family reads those of her case, with what they are held against, and changes none.
CREATE POLICY staff ON gathering TO homeward_app
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()));
CREATE POLICY of_case ON gathering FOR SELECT
  USING (campaign_id = (SELECT scope.campaign())
    AND case_id IN (SELECT cm.case_id FROM case_member cm WHERE cm.campaign_id = (SELECT scope.campaign()) AND cm.member_id = (SELECT scope.member())));
CREATE POLICY of_case ON compared FOR SELECT
  USING (campaign_id = (SELECT scope.campaign()) AND gathering_id IN (SELECT g.id FROM gathering g));

-- Staff only.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['petition', 'petition_text', 'petition_addressee', 'petition_threshold', 'petition_letter', 'petition_tally',
    'hand_in', 'signature', 'signature_burst', 'signature_strike', 'signature_batch', 'compared', 'comment_request', 'channel', 'post',
    'post_revision', 'post_media', 'post_link', 'intake', 'intake_message', 'import_run', 'import_chunk', 'published_passage', 'published_correction',
    'snapshot_passage'] LOOP
    EXECUTE format('CREATE POLICY staff ON %I TO homeward_app USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole())) WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()))', t);
  END LOOP;
END $$;

-- Everybody in the campaign knows the occasions to ask; staff list them.
CREATE POLICY campaign ON edition
  USING (campaign_id = (SELECT scope.campaign()) AND NOT (SELECT scope.stranger()))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.whole()));

-- Whoever withdraws her consent takes it out of what is published at once, and the editions say that they
-- were corrected: for her own case's consents only.
CREATE POLICY withdrawn ON snapshot_passage FOR SELECT
  USING (campaign_id = (SELECT scope.campaign()) AND consent_id IN (SELECT c.id FROM consent c));
CREATE POLICY taken_out ON snapshot_passage FOR DELETE
  USING (campaign_id = (SELECT scope.campaign()) AND consent_id IN (SELECT c.id FROM consent c));
CREATE POLICY taken_out ON published_passage TO homeward_app
  USING (campaign_id = (SELECT scope.campaign()) AND (snapshot_id, mark) IN (SELECT s.snapshot_id, s.mark FROM snapshot_passage s))
  WITH CHECK (false);
CREATE POLICY say_corrected ON published_correction FOR INSERT TO homeward_app
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND kind = 'consent_withdrawn'
    AND snapshot_id IN (SELECT s.snapshot_id FROM snapshot_passage s));

-- The stranger: petitions that are open or closed, and their public counts. One that was read from a file no second
-- person has opened: it is for the desk.
CREATE POLICY stranger ON petition FOR SELECT
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND state IN ('open', 'closed') AND import_id IS NULL);
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['petition_text', 'petition_addressee', 'petition_threshold', 'petition_tally', 'hand_in'] LOOP
    EXECUTE format('CREATE POLICY stranger ON %I FOR SELECT USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND petition_id IN (SELECT p.id FROM petition p))', t);
  END LOOP;
END $$;
-- Her signature is counted, and a threshold reached by it is dated.
CREATE POLICY stranger_counts ON petition_tally FOR INSERT
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND petition_id IN (SELECT p.id FROM petition p));
CREATE POLICY stranger_counts_on ON petition_tally FOR UPDATE
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND petition_id IN (SELECT p.id FROM petition p));
CREATE POLICY stranger_reaches ON petition_threshold FOR UPDATE
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND petition_id IN (SELECT p.id FROM petition p));
CREATE POLICY stranger_signs ON signature FOR INSERT
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND petition_id IN (SELECT p.id FROM petition p WHERE p.state = 'open'));
-- She who takes back the one that stands has shown by its code that she is its signer: its repeats (same digest) are erased with it.
CREATE POLICY stranger_knows ON signature FOR SELECT
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND (scope.knows('code', code_digest) OR scope.knows('token', token_digest)
    OR (state = 'duplicate' AND scope.knows('signer', person_digest)) OR (state = 'withdrawn' AND erased_on IS NOT NULL AND coalesce(current_setting('app.signer', true), '') <> '')));
CREATE POLICY stranger_withdraws ON signature FOR UPDATE
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND (scope.knows('code', code_digest) OR (state = 'duplicate' AND scope.knows('signer', person_digest))))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND state = 'withdrawn' AND erased_on IS NOT NULL);
-- Of the letters that carried it she sees the days an editor let be seen.
CREATE POLICY stranger ON petition_letter FOR SELECT
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND shown_on IS NOT NULL AND petition_id IN (SELECT p.id FROM petition p));
CREATE POLICY stranger_bursts ON signature_burst
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND petition_id IN (SELECT p.id FROM petition p))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND state = 'waiting' AND petition_id IN (SELECT p.id FROM petition p));
CREATE POLICY stranger_act ON event FOR INSERT
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND case_id IS NULL AND letter_id IS NULL AND recorded_by IS NULL AND by_role = 'stranger');

-- Whoever told something comes back by her code, to what she told and what was answered, and to nothing else.
CREATE POLICY teller_tells ON intake FOR INSERT
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND state = 'new' AND case_id IS NULL AND incident_id IS NULL);
CREATE POLICY teller_knows ON intake FOR SELECT
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND (scope.knows('code', code_digest) OR scope.knows('token', token_digest)));
CREATE POLICY teller_reads ON intake_message FOR SELECT
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND intake_id IN (SELECT i.id FROM intake i));
CREATE POLICY teller_adds ON intake_message FOR INSERT
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND from_teller AND written_by IS NULL AND seen_on IS NULL AND intake_id IN (SELECT i.id FROM intake i));
-- She may take it all back: then nothing is left that could be read, or found by her code.
CREATE POLICY teller_erases ON intake FOR UPDATE
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND scope.knows('code', code_digest))
  WITH CHECK (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND state = 'withdrawn' AND code_digest IS NULL);
CREATE POLICY teller_erases ON intake_message FOR DELETE
  USING (campaign_id = (SELECT scope.campaign()) AND (SELECT scope.stranger()) AND intake_id IN (SELECT i.id FROM intake i WHERE scope.knows('code', i.code_digest)));

CREATE POLICY everyone ON published_passage FOR SELECT TO homeward_public USING (true);
CREATE POLICY everyone ON published_correction FOR SELECT TO homeward_public USING (true);

-- What may stand in a column. The words of the registries are the code's.
ALTER TABLE person ADD CHECK (drafted_precision IN ('day', 'month'));
ALTER TABLE service_status ADD CHECK (length(status) <= 40 AND precision IN ('day', 'month'));
ALTER TABLE kin ADD CHECK (length(kinship) <= 40 AND (other_id IS NOT NULL OR words_sealed IS NOT NULL) AND other_id <> person_id);
ALTER TABLE consent ADD CHECK (version > 0 AND cardinality(scope) <= 20 AND withdrawn_on >= given_on);
ALTER TABLE petition ADD CHECK (kind IN ('petition', 'nomination') AND state IN ('draft', 'waiting', 'open', 'closed', 'declined'));
ALTER TABLE petition ADD CHECK (mark ~ '^[a-z0-9](-?[a-z0-9]){2,59}$');
ALTER TABLE petition ADD CHECK (total_cap > 0 AND region_cap > 0 AND invalid_per_mille BETWEEN 0 AND 1000);
ALTER TABLE petition ADD CHECK (min_form_seconds BETWEEN 0 AND 3600 AND burst_per_minute BETWEEN 1 AND 100000 AND erase_after_days BETWEEN 1 AND 3650);
ALTER TABLE petition_text ADD CHECK (length(lang) BETWEEN 2 AND 12 AND length(title) BETWEEN 1 AND 300 AND length(body) <= 20000);
ALTER TABLE petition_threshold ADD CHECK (signatures > 0);
ALTER TABLE petition_tally ADD CHECK (online >= 0 AND paper >= 0 AND imported >= 0 AND length(dimension) <= 20 AND length(code) <= 60);
ALTER TABLE hand_in ADD CHECK (signatures >= 0);
ALTER TABLE signature ADD CHECK (state IN ('counted', 'waiting', 'duplicate', 'struck', 'withdrawn'));
-- Erased with the name: the contact, and by what one signer is known from another.
ALTER TABLE signature ADD CHECK ((erased_on IS NOT NULL) = (name_sealed IS NULL));
ALTER TABLE signature ADD CHECK (erased_on IS NULL OR (contact_sealed IS NULL AND person_digest IS NULL));
ALTER TABLE signature ADD CHECK (erased_on IS NOT NULL OR (person_digest IS NOT NULL AND token_digest IS NOT NULL AND code_digest IS NOT NULL));
-- A second person opens it.
ALTER TABLE petition ADD CHECK (decided_by <> added_by AND decided_by <> changed_by);
ALTER TABLE petition_letter ADD CHECK (shown_on IS NULL OR (to_id IS NOT NULL AND sent_on IS NOT NULL));
ALTER TABLE signature_burst ADD CHECK (state IN ('waiting', 'accepted', 'struck'));
ALTER TABLE signature_batch ADD CHECK (valid >= 0 AND struck_lines >= 0 AND over_cap >= 0 AND valid + struck_lines + over_cap > 0);
ALTER TABLE gathering ADD CHECK (answer IN ('none', 'agreed', 'refused', 'elsewhere') AND expected >= 0 AND came >= 0);
-- An answer is to a notice and has its day; a ground is a refusal's or a counter-offer's.
ALTER TABLE gathering ADD CHECK ((notice_on IS NULL) = (notice_to_id IS NULL) AND (notice_on IS NOT NULL OR answer = 'none'));
ALTER TABLE gathering ADD CHECK ((answer = 'none') = (answer_on IS NULL) AND answer_on >= notice_on AND (ground IS NULL OR answer IN ('refused', 'elsewhere')));
ALTER TABLE compared ADD CHECK (people >= 0);
ALTER TABLE question ADD CHECK (count BETWEEN 1 AND 10000000 AND read_on_air IN ('yes', 'no', 'unknown') AND answered IN ('yes', 'partly', 'no', 'unknown'));
ALTER TABLE comment_request ADD CHECK (answer IN ('none', 'refused', 'answered') AND (answered_on IS NULL OR answered_on >= asked_on));
ALTER TABLE incident ADD CHECK (affected >= 0 AND authorised IN ('authorised', 'not_authorised', 'unknown') AND precision IN ('day', 'month'));
ALTER TABLE incident_named ADD CHECK (kind IN ('official', 'outlet') AND (official_id IS NOT NULL OR name_sealed IS NOT NULL));
ALTER TABLE channel ADD CHECK (length(kind) <= 40);
ALTER TABLE post ADD CHECK (source_number > 0 AND (source_number IS NULL OR channel_id IS NOT NULL) AND (version_digest IS NULL) = (import_id IS NULL));
ALTER TABLE post_media ADD CHECK (length(kind) <= 40 AND bytes >= 0 AND length(sha256) = 32);
ALTER TABLE snapshot_passage ADD CHECK (num_nonnulls(consent_id, post_id) = 1);
ALTER TABLE post_link ADD CHECK (noun IN ('letter', 'gathering', 'incident', 'petition', 'edition', 'case'));
ALTER TABLE intake ADD CHECK (state IN ('new', 'taken', 'settled', 'declined', 'withdrawn') AND length(kind) <= 40 AND precision IN ('day', 'month'));
-- Nobody has what is new; what is over has its day and its reason, and only that is erased: the text with all by which it could be found.
ALTER TABLE intake ADD CHECK (state = 'withdrawn' OR (state = 'new') = (taken_by IS NULL));
ALTER TABLE intake ADD CHECK ((state IN ('settled', 'declined', 'withdrawn')) = (settled_on IS NOT NULL) AND (state IN ('settled', 'declined')) = (reason IS NOT NULL) AND length(reason) <= 40);
ALTER TABLE intake ADD CHECK (erased_on IS NULL OR (settled_on IS NOT NULL AND contact_sealed IS NULL AND on_day IS NULL));
-- What its teller took back keeps a token that nobody has: by it alone row-level security lets her leave the row so.
ALTER TABLE intake ADD CHECK ((erased_on IS NULL) = (text_sealed IS NOT NULL) AND (erased_on IS NULL) = (code_digest IS NOT NULL) AND (erased_on IS NOT NULL OR token_digest IS NOT NULL) AND (state <> 'withdrawn' OR erased_on IS NOT NULL));
ALTER TABLE intake_message ADD CHECK (from_teller = (written_by IS NULL) AND (from_teller OR seen_on IS NULL));
-- What she added and nobody has read yet: few of all.
CREATE INDEX intake_message_unseen ON intake_message (campaign_id, intake_id) WHERE from_teller AND seen_on IS NULL;
ALTER TABLE import_run ADD CHECK (state IN ('coming', 'looking', 'looked', 'waiting', 'running', 'done', 'failed', 'undoing', 'undone', 'dropped') AND length(format) <= 40);
ALTER TABLE published_correction ADD CHECK (kind IN ('consent_withdrawn', 'post_taken_out', 'edition'));

-- What they point at.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['service_status', 'kin', 'consent', 'petition', 'gathering', 'question', 'incident', 'incident_person', 'incident_named'] LOOP
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (campaign_id, case_id) REFERENCES "case" (campaign_id, id) ON DELETE CASCADE', t);
  END LOOP;
END $$;
ALTER TABLE kin ADD FOREIGN KEY (campaign_id, other_id) REFERENCES person (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE petition_addressee ADD FOREIGN KEY (campaign_id, official_id) REFERENCES official (campaign_id, id);
ALTER TABLE petition_letter ADD FOREIGN KEY (campaign_id, letter_id) REFERENCES letter (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE hand_in ADD FOREIGN KEY (campaign_id, official_id) REFERENCES official (campaign_id, id);
ALTER TABLE signature_burst ADD FOREIGN KEY (campaign_id, petition_id) REFERENCES petition (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE signature_strike ADD FOREIGN KEY (campaign_id, petition_id) REFERENCES petition (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE gathering ADD FOREIGN KEY (campaign_id, notice_to_id) REFERENCES official (campaign_id, id);
ALTER TABLE gathering ADD FOREIGN KEY (campaign_id, notice_letter_id) REFERENCES letter (campaign_id, id) ON DELETE SET NULL (notice_letter_id);
ALTER TABLE edition ADD FOREIGN KEY (campaign_id, official_id) REFERENCES official (campaign_id, id);
ALTER TABLE comment_request ADD FOREIGN KEY (campaign_id, official_id) REFERENCES official (campaign_id, id);
ALTER TABLE incident_person ADD FOREIGN KEY (campaign_id, person_id) REFERENCES person (campaign_id, id) ON DELETE CASCADE;
ALTER TABLE incident_named ADD FOREIGN KEY (campaign_id, official_id) REFERENCES official (campaign_id, id);
ALTER TABLE import_chunk ADD FOREIGN KEY (campaign_id, import_id) REFERENCES import_run (campaign_id, id) ON DELETE CASCADE;

-- One person, one counted signature: what races is settled here.
CREATE UNIQUE INDEX signature_once ON signature (campaign_id, petition_id, person_digest) WHERE state IN ('counted', 'waiting');
-- Counting and signing are functions: one way to the database and back, planned once a connection, and the petition's total is
-- locked for no longer than the counting itself takes. They run with the caller's rights, under the policies above.
-- lib/signature/count.ts says in what order locks are taken. Answers the petition's total, null over its cap; whether the
-- region took them; which thresholds were reached by it. Over a cap the caller undoes what it wrote.
CREATE FUNCTION scope.count_signatures(campaign uuid, petition uuid, total_cap int, region_cap int, region text,
  of_online int, of_paper int, of_imported int, day date, OUT total int, OUT fits boolean, OUT reached int[]) LANGUAGE plpgsql AS $$
DECLARE n int := of_online + of_paper + of_imported;
BEGIN
  fits := false;
  reached := '{}';
  UPDATE public.petition_tally t SET online = t.online + of_online, paper = t.paper + of_paper, imported = t.imported + of_imported
    WHERE t.campaign_id = campaign AND t.petition_id = petition AND t.dimension = 'total' AND t.code = ''
      AND (total_cap IS NULL OR t.online + t.paper + t.imported + n <= total_cap)
    RETURNING t.online + t.paper + t.imported INTO total;
  IF total IS NULL THEN
    RETURN;
  END IF;
  INSERT INTO public.petition_tally AS t (campaign_id, petition_id, dimension, code, online, paper, imported)
    SELECT campaign, petition, 'region', region, of_online, of_paper, of_imported WHERE region_cap IS NULL OR n <= region_cap
    ON CONFLICT ON CONSTRAINT petition_tally_pkey DO UPDATE
      SET online = t.online + excluded.online, paper = t.paper + excluded.paper, imported = t.imported + excluded.imported
      WHERE region_cap IS NULL OR t.online + t.paper + t.imported + n <= region_cap;
  fits := FOUND;
  IF fits AND EXISTS (SELECT FROM public.petition_threshold t
      WHERE t.campaign_id = campaign AND t.petition_id = petition AND t.reached_on IS NULL AND t.signatures <= total) THEN
    WITH dated AS (
      UPDATE public.petition_threshold t SET reached_on = day
      WHERE t.campaign_id = campaign AND t.petition_id = petition AND t.reached_on IS NULL AND t.signatures <= total
      RETURNING t.signatures
    ) SELECT coalesce(array_agg(dated.signatures ORDER BY dated.signatures), '{}') INTO reached FROM dated;
  END IF;
END $$;

-- A signature that counts, and its count. `alone`: a stranger's whole transaction in one call, which says itself who asks; it
-- leaves a threshold's signature to a longer one that can tell of it. `outcome` says what it was; but for 'counted' nothing was written:
--   counted    again (the same post)    form_used (for something else)    not_new (hers stands, or the petition is closed)
--   total_cap_reached    region_cap_reached    threshold
CREATE FUNCTION scope.sign(alone boolean, campaign uuid, petition uuid, total_cap int, region_cap int, id uuid, region text, name bytea,
  contact bytea, lang text, day date, person bytea, token bytea, code bytea, OUT outcome text, OUT reached int[]) LANGUAGE plpgsql AS $$
DECLARE counted record;
BEGIN
  IF alone THEN
    PERFORM set_config('app.campaign', campaign::text, true), set_config('app.member', '', true), set_config('app.reach', 'stranger', true),
      set_config('app.token', encode(token, 'hex'), true), set_config('lock_timeout', '15s', true);
  END IF;
  BEGIN
    INSERT INTO public.signature (id, campaign_id, petition_id, region, name_sealed, contact_sealed, lang, signed_on, state, person_digest,
        token_digest, code_digest)
      SELECT sign.id, p.campaign_id, p.id, sign.region, name, contact, sign.lang, day, 'counted', person, token, code
      FROM public.petition p WHERE p.campaign_id = campaign AND p.id = petition AND p.state = 'open'
      ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
      SELECT CASE WHEN s.petition_id = petition AND s.person_digest = person THEN 'again' ELSE 'form_used' END INTO outcome
        FROM public.signature s WHERE s.campaign_id = campaign AND s.token_digest = token;
      outcome := coalesce(outcome, 'not_new');
      RETURN;
    END IF;
    SELECT * INTO counted FROM scope.count_signatures(campaign, petition, total_cap, region_cap, sign.region, 1, 0, 0, day);
    outcome := CASE WHEN counted.total IS NULL THEN 'total_cap_reached' WHEN NOT counted.fits THEN 'region_cap_reached'
      WHEN alone AND cardinality(counted.reached) > 0 THEN 'threshold' ELSE 'counted' END;
    IF outcome <> 'counted' THEN
      RAISE EXCEPTION SQLSTATE 'HW001';
    END IF;
    reached := counted.reached;
  EXCEPTION WHEN SQLSTATE 'HW001' THEN
    reached := '{}';
  END;
END $$;
GRANT EXECUTE ON FUNCTION scope.count_signatures, scope.sign TO homeward_app;

-- What is still to be erased.
CREATE INDEX signature_unerased ON signature (campaign_id, petition_id) WHERE token_digest IS NOT NULL;
CREATE INDEX import_open ON import_run (campaign_id, seq) WHERE state IN ('looking', 'waiting', 'running', 'undoing');

-- The lines written so far get their noun, and letters' lines their region.
ALTER TABLE event NO FORCE ROW LEVEL SECURITY;
ALTER TABLE letter NO FORCE ROW LEVEL SECURITY;
UPDATE event SET noun = CASE
  WHEN kind LIKE 'letter\_%' OR kind LIKE 'reply\_%' OR kind LIKE 'points\_%' OR kind = 'papers_sent' THEN 'letter'
  WHEN case_id IS NULL AND letter_id IS NULL THEN 'campaign'
  ELSE 'case' END;
UPDATE event SET region = letter.region FROM letter WHERE letter.campaign_id = event.campaign_id AND letter.id = event.letter_id;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
ALTER TABLE letter FORCE ROW LEVEL SECURITY;

-- Whom a case is about has been known since the case, and is of its region.
ALTER TABLE person NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "case" NO FORCE ROW LEVEL SECURITY;
UPDATE person SET noted_on = c.opened_on, region = c.region FROM "case" c WHERE c.campaign_id = person.campaign_id AND c.id = person.case_id;
ALTER TABLE person FORCE ROW LEVEL SECURITY;
ALTER TABLE "case" FORCE ROW LEVEL SECURITY;
ALTER TABLE person ALTER COLUMN noted_on SET NOT NULL;
