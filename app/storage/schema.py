"""The tables of a program file, as numbered migrations, never changed once released."""

from collections.abc import Callable

from app.storage.connection import APPLICATION_ID, Database, pragma

Migration = Callable[[Database], None]
VERSION = 2

# Tables whose changes can be undone. Codes once given out, and history itself, are not among them.
RECORD_TABLES = (
    "grade", "person", "program", "topic", "participant", "interest", "exclusion", "wish", "pairing",
    "session", "session_topic", "reflection", "reflection_answer", "action", "survey_sheet", "survey_answer",
    "survey_line", "decision",
)  # fmt: skip

_PEOPLE = """
CREATE TABLE grade (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    rank INTEGER CHECK (rank >= 1)
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    sort_name TEXT NOT NULL,
    pronunciation TEXT NOT NULL,
    pronouns TEXT NOT NULL,
    email TEXT NOT NULL,
    staff_number TEXT NOT NULL,
    phone TEXT NOT NULL,
    title TEXT NOT NULL,
    department TEXT NOT NULL,
    site TEXT NOT NULL,
    grade TEXT NOT NULL,
    joined_on TEXT CHECK (joined_on IS date(joined_on)),
    years_in_organization REAL CHECK (years_in_organization >= 0),
    languages TEXT NOT NULL CHECK (json_type(languages) = 'array'),
    manager_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
    manager_text TEXT NOT NULL,
    has_left INTEGER NOT NULL CHECK (has_left IN (0, 1)),
    left_on TEXT CHECK (left_on IS date(left_on)),
    access_needs TEXT NOT NULL,
    notes TEXT NOT NULL,
    is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1))
);
CREATE INDEX person_by_manager ON person (manager_id);
CREATE INDEX person_by_email ON person (email) WHERE email <> '';
CREATE INDEX person_by_staff_number ON person (staff_number) WHERE staff_number <> '';
CREATE TABLE exclusion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    CHECK (person_id <> other_id)
);
CREATE INDEX exclusion_by_person ON exclusion (person_id);
CREATE INDEX exclusion_by_other ON exclusion (other_id);
"""

_PROGRAMS = """
CREATE TABLE program (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    status TEXT NOT NULL CHECK (status IN ('draft', 'recruiting', 'running', 'closing', 'closed', 'archived')),
    organization TEXT NOT NULL,
    sponsor TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on) AND ends_on >= starts_on),
    target_sessions INTEGER NOT NULL CHECK (target_sessions >= 1),
    minimum_sessions INTEGER NOT NULL CHECK (minimum_sessions >= 0),
    length_min INTEGER NOT NULL CHECK (length_min >= 15),
    cadence_days INTEGER NOT NULL CHECK (cadence_days >= 1),
    zone TEXT NOT NULL,
    language TEXT NOT NULL,
    paper TEXT NOT NULL CHECK (paper IN ('A4', 'Letter')),
    coordinator_name TEXT NOT NULL,
    coordinator_email TEXT NOT NULL,
    coordinator_phone TEXT NOT NULL,
    support_contact TEXT NOT NULL,
    confidentiality TEXT NOT NULL,
    retention_months INTEGER NOT NULL CHECK (retention_months >= 0),
    small_group INTEGER NOT NULL CHECK (small_group BETWEEN 3 AND 10),
    rules TEXT NOT NULL CHECK (json_type(rules) = 'object'),
    weights TEXT NOT NULL CHECK (json_type(weights) = 'object')
);
CREATE TABLE topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    direction TEXT NOT NULL CHECK (direction IN ('forward', 'return')),
    prompts TEXT NOT NULL CHECK (json_type(prompts) = 'array'),
    position INTEGER NOT NULL,
    UNIQUE (program_id, name)
);
CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    willing_as TEXT NOT NULL CHECK (willing_as IN ('mentor', 'mentee', 'either')),
    places INTEGER NOT NULL CHECK (places BETWEEN 0 AND 3),
    status TEXT NOT NULL CHECK (
        status IN ('enquiry', 'applied', 'accepted', 'waiting', 'declined', 'withdrawn', 'left')
    ),
    status_reason TEXT NOT NULL,
    status_on TEXT CHECK (status_on IS date(status_on)),
    aims TEXT NOT NULL,
    availability TEXT NOT NULL CHECK (json_type(availability) = 'array'),
    formats TEXT NOT NULL CHECK (json_type(formats) = 'array'),
    welcomes TEXT NOT NULL CHECK (welcomes IN ('similar', 'different', 'any')),
    readiness TEXT NOT NULL CHECK (json_type(readiness) = 'object'),
    consent TEXT NOT NULL CHECK (json_type(consent) = 'object'),
    left_out_before INTEGER NOT NULL CHECK (left_out_before IN (0, 1)),
    UNIQUE (program_id, person_id)
);
CREATE INDEX participant_by_person ON participant (person_id);
CREATE TABLE interest (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    can_share INTEGER NOT NULL CHECK (can_share BETWEEN 0 AND 3),
    want_to_learn INTEGER NOT NULL CHECK (want_to_learn BETWEEN 0 AND 3),
    not_with_me INTEGER NOT NULL CHECK (not_with_me IN (0, 1)),
    UNIQUE (participant_id, topic_id)
);
CREATE INDEX interest_by_topic ON interest (topic_id);
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('changed', 'next')),
    "on" TEXT NOT NULL CHECK ("on" IS date("on")),
    text TEXT NOT NULL CHECK (text <> '')
);
CREATE INDEX decision_by_program ON decision (program_id);
"""

_PAIRINGS = """
CREATE TABLE issued_code (code TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE pairing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE,
    mentor_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    mentee_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (
        state IN ('suggested', 'consulting', 'confirmed', 'running', 'paused', 'closed', 'dropped')
    ),
    started_on TEXT CHECK (started_on IS date(started_on)),
    agreement_signed_on TEXT CHECK (agreement_signed_on IS date(agreement_signed_on)),
    score INTEGER,
    parts TEXT NOT NULL CHECK (json_type(parts) = 'object'),
    suggested_on TEXT CHECK (suggested_on IS date(suggested_on)),
    overridden_rule TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    drop_reason TEXT NOT NULL,
    mentor_place TEXT CHECK (mentor_place IS NULL OR json_type(mentor_place) = 'object'),
    mentee_place TEXT CHECK (mentee_place IS NULL OR json_type(mentee_place) = 'object'),
    closing TEXT CHECK (closing IS NULL OR json_type(closing) = 'object'),
    note TEXT NOT NULL,
    CHECK (mentor_id <> mentee_id),
    CHECK (state NOT IN ('running', 'paused', 'closed') OR started_on IS NOT NULL),
    CHECK ((state = 'closed') = (closing IS NOT NULL))
);
CREATE TABLE wish (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    mentor_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    mentee_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('together', 'apart')),
    reason TEXT NOT NULL,
    CHECK (mentor_id <> mentee_id),
    UNIQUE (mentor_id, mentee_id)
);
CREATE INDEX wish_by_program ON wish (program_id);
CREATE INDEX wish_by_mentee ON wish (mentee_id);
CREATE INDEX pairing_by_program ON pairing (program_id, state);
CREATE INDEX pairing_by_mentor ON pairing (mentor_id);
CREATE INDEX pairing_by_mentee ON pairing (mentee_id);
CREATE UNIQUE INDEX pairing_active_once ON pairing (min(mentor_id, mentee_id), max(mentor_id, mentee_id))
    WHERE state NOT IN ('closed', 'dropped');
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pairing_id INTEGER NOT NULL REFERENCES pairing (id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('start', 'topic', 'mid-point', 'closing')),
    due_by TEXT NOT NULL CHECK (due_by IS date(due_by)),
    planned_at TEXT CHECK (planned_at IS NULL OR datetime(planned_at) IS NOT NULL),
    place TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled', 'no-show')),
    held_on TEXT CHECK (held_on IS date(held_on)),
    minutes INTEGER CHECK (minutes >= 0),
    absent TEXT CHECK (absent IN ('mentor', 'mentee', 'coordinator', 'both')),
    absence_reason TEXT CHECK (absence_reason IN ('diary', 'illness', 'left', 'other')),
    absence_note TEXT NOT NULL,
    notice_h INTEGER CHECK (notice_h >= 0),
    source TEXT CHECK (source IN ('paper', 'phone', 'e-mail', 'conversation')),
    entered_on TEXT CHECK (entered_on IS date(entered_on)),
    note TEXT NOT NULL,
    CHECK (state <> 'held' OR held_on IS NOT NULL)
);
CREATE INDEX session_by_pairing ON session (pairing_id);
CREATE INDEX session_by_date ON session (planned_at, state, pairing_id) WHERE planned_at IS NOT NULL;
CREATE TABLE session_topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    UNIQUE (session_id, topic_id)
);
CREATE INDEX session_topic_by_topic ON session_topic (topic_id);
"""

_JOURNAL = """
CREATE TABLE reflection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
    kept_private INTEGER NOT NULL CHECK (kept_private IN (0, 1)),
    useful INTEGER CHECK (useful BETWEEN 1 AND 5),
    open INTEGER CHECK (open BETWEEN 1 AND 5),
    energy INTEGER CHECK (energy BETWEEN 1 AND 5),
    handed_in_on TEXT CHECK (handed_in_on IS date(handed_in_on)),
    UNIQUE (session_id, side)
);
CREATE TABLE reflection_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reflection_id INTEGER NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    visibility TEXT NOT NULL CHECK (visibility IN ('summary', 'pair', 'coordinator', 'file-only')),
    may_be_quoted INTEGER NOT NULL CHECK (may_be_quoted IN (0, 1)),
    UNIQUE (reflection_id, key)
);
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
    text TEXT NOT NULL CHECK (text <> ''),
    due_on TEXT CHECK (due_on IS date(due_on)),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped'))
);
CREATE INDEX action_by_session ON action (session_id);
CREATE TABLE survey_sheet (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
    wave TEXT NOT NULL CHECK (wave IN ('T0', 'T1', 'T2', 'T3')),
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    returned_on TEXT CHECK (returned_on IS date(returned_on)),
    UNIQUE (participant_id, side, wave)
);
CREATE TABLE survey_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
    wave TEXT NOT NULL CHECK (wave IN ('T0', 'T1', 'T2', 'T3')),
    item TEXT NOT NULL CHECK (item <> ''),
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    UNIQUE (participant_id, side, wave, item)
);
"""

_HISTORY = """
CREATE TABLE history_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'gone', 'sealed'))
);
CREATE TABLE history_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES history_step (id) ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    before TEXT,
    after TEXT
);
CREATE INDEX history_change_by_step ON history_change (step_id);
CREATE INDEX history_change_by_row ON history_change (tbl, row);
"""


def first_tables(database: Database) -> None:
    """Version 1: everything that the first release keeps."""
    for script in (_PEOPLE, _PROGRAMS, _PAIRINGS, _JOURNAL, _HISTORY):
        _run(database, script)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute("PRAGMA user_version = 1")


_PAPER = """
ALTER TABLE program ADD COLUMN accent TEXT NOT NULL DEFAULT '';
ALTER TABLE program ADD COLUMN employer_statement TEXT NOT NULL DEFAULT '';
CREATE TABLE logo (
    program_id INTEGER PRIMARY KEY REFERENCES program (id) ON DELETE CASCADE,
    picture BLOB NOT NULL
);
ALTER TABLE survey_sheet ADD COLUMN code TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX survey_sheet_by_code ON survey_sheet (code) WHERE code <> '';
CREATE TABLE survey_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('mentor', 'mentee')),
    wave TEXT NOT NULL CHECK (wave IN ('T0', 'T1', 'T2', 'T3')),
    item TEXT NOT NULL CHECK (item <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    visibility TEXT NOT NULL CHECK (visibility IN ('summary', 'pair', 'coordinator', 'file-only')),
    may_be_quoted INTEGER NOT NULL CHECK (may_be_quoted IN (0, 1)),
    UNIQUE (participant_id, side, wave, item)
);
"""


def paper_tables(database: Database) -> None:
    """Version 2: what papers need: an accent colour, a logo, codes of forms, and answers in words."""
    _run(database, _PAPER)
    database.execute("PRAGMA user_version = 2")


MIGRATIONS: tuple[Migration, ...] = (first_tables, paper_tables)


_ADDED_TABLES = {2: {"logo", "survey_line"}}  # by the version that they came with


def _run(database: Database, script: str) -> None:
    for statement in script.split(";\n"):
        if statement.strip():
            database.execute(statement)


def migrate(database: Database) -> None:
    """Bring a file's tables up to `VERSION`, each migration whole or not at all."""
    import sqlite_utils  # here, because it takes long and most files need no migration

    migrations = sqlite_utils.Migrations("counterpart")
    for migration in MIGRATIONS:
        migrations(name=migration.__name__)(_on(database, migration))
    migrations.apply(sqlite_utils.Database(database.conn, execute_plugins=False))


def _on(database: Database, migration: Migration) -> Callable[[object], None]:
    return lambda _database: migration(database)


def lacks_tables(database: Database) -> bool:
    """Whether a file lacks a table that files of its version have."""
    version = pragma(database, "user_version")
    needed = {*RECORD_TABLES, "logo", "issued_code", "history_step", "history_change"}
    for later, added in _ADDED_TABLES.items():
        needed -= added if later > version else set()
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return not needed <= tables
