"""import reads what organizations have, says in words what became of it, and keeps all or nothing."""

from pathlib import Path

import pytest

from app.storage import Store
from tests.support.builders import a_program, a_store
from tests.support.command_line import Ran, counterpart, done
from tests.support.dumps import records_in
from tests.support.people_files import a_csv, an_xlsx
from tests.support.workbook_files import ods, ods_row

GERMAN = (
    "Personalnummer;Name;E-Mail;Abteilung;Vorgesetzte;Status;Geburtsdatum",
    "N-17;Jürgen Müller;j.mueller@firma.example;Qualität;Änne Groß;aktiv;1.2.1980",
    "N-20;Änne Groß;a.gross@firma.example;Qualität;;aktiv;3.4.1970",
    "N-31;Ömer Öztürk;oemer@firma.example;Vertrieb;Müller, Jürgen;ausgeschieden;5.6.1990",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    a_store(path).close()
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def people(path: Path) -> list[tuple[str, str]]:
    """Everyone by name, with the name of their manager."""
    with Store.open(path) as store:
        found = store.people.all()
    names = {person.id: person.name for person in found}
    return sorted((person.name, names.get(person.manager_id or 0, person.manager_text)) for person in found)


def assert_nothing_happened(ran: Ran, path: Path, before: bytes) -> None:
    assert (ran.code, ran.out) == (1, "")
    assert len(ran.err.splitlines()) == 1
    assert path.read_bytes() == before


# --- kinds of tables


def test_semicolons_umlauts_and_an_old_encoding_are_read(path: Path, table: Path) -> None:
    ran = done("import", path, a_csv(table, *GERMAN, encoding="cp1252"))

    assert people(path) == [
        ("Jürgen Müller", "Änne Groß"), ("Änne Groß", ""), ("Ömer Öztürk", "Jürgen Müller"),
    ]  # fmt: skip
    assert "cp1252 was taken" in ran.err
    assert "Spring 2027: 3 people are new, 0 updated, 0 as they were, 0 rows skipped." in ran.out
    assert "1 of them has left the organization: kept, never proposed." in ran.out
    assert "sensitive: Geburtsdatum." in ran.out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_without_a_word_about_it(path: Path, table: Path, encoding: str) -> None:
    ran = done("import", path, a_csv(table, *GERMAN, encoding=encoding))

    assert ran.err == ""
    assert ("Änne Groß", "") in people(path)


def test_a_workbook_is_read(path: Path, tmp_path: Path) -> None:
    rows = [line.split(";") for line in GERMAN]

    done("import", path, an_xlsx(tmp_path / "people.xlsx", rows))

    assert [name for name, _manager in people(path)] == ["Jürgen Müller", "Änne Groß", "Ömer Öztürk"]


def test_numbers_in_a_workbook_are_people_s_numbers(path: Path, tmp_path: Path) -> None:
    rows = [["Staff number", "Name", "Manager ID"], [10026, "Ana Ruiz", 10084], [10084, "Bo Lind", ""]]

    done("import", path, an_xlsx(tmp_path / "people.xlsx", rows))

    assert people(path) == [("Ana Ruiz", "Bo Lind"), ("Bo Lind", "")]
    with Store.open(path) as store:
        assert {person.staff_number for person in store.people.all()} == {"10026", "10084"}


def test_an_open_document_is_read_whatever_it_is_called(path: Path, tmp_path: Path) -> None:
    book = ods(tmp_path / "people.bak", ods_row("Name", "Email") + ods_row("Ana Ruiz", "ana@x.org"))

    done("import", path, book)

    assert people(path) == [("Ana Ruiz", "")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7 a list of people", "its content is PDF"),
        (b"\x89PNG\r\n", "its content is PNG"),
        (b"", "Nothing was imported"),
        (b"\0\1\2\3" * 400, "Nothing was imported"),
        (b'Name,Title\nAna,"open', "quotation mark"),
        (b"PK\3\4 no archive", "damaged"),
    ],
)
def test_what_is_no_table_is_told_in_one_sentence(path: Path, table: Path, content: bytes, words: str) -> None:
    table.write_bytes(content)
    before = path.read_bytes()

    ran = counterpart("import", path, table)

    assert_nothing_happened(ran, path, before)
    assert words in ran.err


def test_the_program_file_itself_is_no_table(path: Path) -> None:
    before = path.read_bytes()

    ran = counterpart("import", path, path)

    assert_nothing_happened(ran, path, before)
    assert "is not a table" in ran.err


def test_a_missing_table_and_a_folder_are_told(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()

    assert_nothing_happened(counterpart("import", path, tmp_path / "gone.csv"), path, before)
    assert_nothing_happened(counterpart("import", path, tmp_path), path, before)


# --- names only


def test_names_alone_are_enough(path: Path, table: Path) -> None:
    ran = done("import", path, a_csv(table, "Name", "Ana Ruiz", "Bo Lind"))

    assert ran.err == ""
    assert people(path) == [("Ana Ruiz", ""), ("Bo Lind", "")]


def test_the_same_names_again_are_others_and_each_is_told(path: Path, table: Path) -> None:
    done("import", path, a_csv(table, "Name", "Ana Ruiz", "Bo Lind"))

    ran = done("import", path, table)

    assert len(people(path)) == 4
    assert "Row 2: Ana Ruiz looks like Ana Ruiz and was taken for another person." in ran.err
    assert "Row 3: Bo Lind looks like Bo Lind" in ran.err


def test_last_name_first_is_turned_round(path: Path, table: Path) -> None:
    done(
        "import",
        path,
        a_csv(table, "Employee_Name,Manager", '"Adinolfi, Wilson  K", Michael Albert ', '"Albert, Michael",'),
    )

    assert people(path) == [("Michael Albert", ""), ("Wilson K Adinolfi", "Michael Albert")]


# --- what is said


def test_columns_taken_left_out_and_not_imported_are_named(path: Path, table: Path) -> None:
    ran = done("import", path, a_csv(table, "Name,Sex,Shoe size", "Ana Ruiz,F,39"))

    assert "Columns: Name = name." in ran.out
    assert "Left out on purpose, because they are sensitive: Sex." in ran.out
    assert "Not imported: Shoe size." in ran.out


def test_problems_of_rows_stand_on_standard_error_and_the_others_come_in(path: Path, table: Path) -> None:
    ran = done(
        "import",
        path,
        a_csv(table, "Name,Email,Places,Joined on", "Ana Ruiz,ana(at)x.org,9,soon", ",lost@x.org,,"),
    )

    assert people(path) == [("Ana Ruiz", "")]
    assert "Row 2, Ana Ruiz: ana(at)x.org is not an e-mail address" in ran.err
    assert "9 places in Places became 3" in ran.err
    assert "Row 3 has no name and was left out." in ran.err
    assert "1 person is new, 0 updated, 0 as they were, 1 row skipped." in ran.out


def test_twenty_problems_are_told_and_the_others_counted(path: Path, table: Path) -> None:
    wrong = [f"Wrong {number},at x.org" for number in range(23)]
    right = [f"Right {number},p{number}@x.org" for number in range(23)]

    ran = done("import", path, a_csv(table, "Name,Email", *wrong, *right))

    assert sum("is not an e-mail address" in line for line in ran.err.splitlines()) == 20
    assert "... and 3 more like these." in ran.err


def test_grades_without_a_place_are_named(path: Path, table: Path) -> None:
    a_csv(table, "Name,Grade", "Ana Ruiz,AO", "Bo Lind,SEO", "Chen Wei,Temp")

    assert "Give it with --grades" in counterpart("import", path, table, "--dry-run").err
    ran = done("import", path, table, "--grades", "AO, SEO")

    assert "These grades have no place in the order yet: Temp." in ran.err


def test_new_topics_are_named(path: Path, table: Path) -> None:
    ran = done("import", path, a_csv(table, "Name,Can share", "Ana Ruiz,Beekeeping: 3; AI"))

    assert "Added to the topics: Beekeeping." in ran.out


def test_managers_who_cannot_be_told_apart_are_named(path: Path, table: Path) -> None:
    lines = ("Name,Email,Manager", "Bo Lind,b1@x.org,", "Bo Lind,b2@x.org,Bo  Lind", "Ana Ruiz,a@x.org,Bo Lind")

    ran = done("import", path, a_csv(table, *lines))

    assert "Row 4: several people are called Bo Lind" in ran.err


# --- options


def test_a_dry_run_says_the_same_and_leaves_the_file_byte_by_byte(path: Path, table: Path) -> None:
    a_csv(table, *GERMAN, ";;x@x.org;;;;")
    before, changed_at = path.read_bytes(), path.stat().st_mtime_ns

    dry = counterpart("import", path, table, "--dry-run", "--grades", "AO")

    assert dry.code == 0
    assert "Nothing was changed. New: 3, known: 0, skipped: 1." in dry.out
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, changed_at)
    wet = done("import", path, table, "--grades", "AO")
    assert dry.out.splitlines()[:-1] == wet.out.splitlines()[: len(dry.out.splitlines()) - 1]
    assert dry.err.replace("Program: Spring 2027\n", "") == wet.err


def test_a_dry_run_of_a_known_table_knows_everyone(path: Path, table: Path) -> None:
    done("import", path, a_csv(table, *GERMAN))

    assert "New: 0, known: 3, skipped: 0." in done("import", path, table, "--dry-run").out


@pytest.mark.parametrize("side", ["mentor", "mentee", "either"])
def test_the_side_of_everyone_can_be_given(path: Path, table: Path, side: str) -> None:
    done("import", path, a_csv(table, "Name", "Ana Ruiz"), "--side", side)

    assert [found["side"] for found in done("list", path, "participants", "--json").json] == [side]


def test_a_side_that_does_not_exist_is_wrong_usage(path: Path, table: Path) -> None:
    assert counterpart("import", path, a_csv(table, "Name", "Ana Ruiz"), "--side", "boss").code == 2


def test_maps_say_what_columns_mean_and_which_to_leave_out(path: Path, table: Path) -> None:
    a_csv(table, "Wer,Was,Notes", "Ana Ruiz,Analystin,secret")

    done("import", path, table, "--map", "Wer=name", "--map", "Was=title", "--map", "Notes=")

    with Store.open(path) as store:
        [ana] = store.people.all()
    assert (ana.name, ana.title, ana.notes) == ("Ana Ruiz", "Analystin", "")


@pytest.mark.parametrize(
    ("maps", "words"),
    [
        (["Nome=name"], "The table has no column Nome."),
        (["Name=nome"], "There is no field nome."),
        (["Name"], "doesn't say which column means what"),
        (["="], "The table has no column"),
        (["Sex=notes"], "never enters a program file"),
        (["Name="], "No column of this table was recognized as names."),
        (["Name=title", "Email=title"], "Two columns were given for the field title."),
    ],
)
def test_a_wrong_map_changes_nothing(path: Path, table: Path, maps: list[str], words: str) -> None:
    a_csv(table, "Name,Email,Sex", "Ana Ruiz,ana@x.org,F")
    before = path.read_bytes()

    ran = counterpart("import", path, table, *(part for text in maps for part in ("--map", text)))

    assert_nothing_happened(ran, path, before)
    assert words in ran.err


def test_a_grade_named_twice_changes_nothing(path: Path, table: Path) -> None:
    before = path.read_bytes()

    ran = counterpart("import", path, a_csv(table, "Name", "Ana Ruiz"), "--grades", "AO,ao")

    assert_nothing_happened(ran, path, before)
    assert "A grade stands twice in AO, ao." in ran.err


def test_of_two_programs_the_one_named_gets_the_people(path: Path, table: Path) -> None:
    with Store.open(path) as store, store.edit("Another program"):
        store.programs.add([a_program("Autumn 2026")])
    a_csv(table, "Name,Email", "Ana Ruiz,ana@x.org")

    first = done("import", path, table, "--program", "spring 2027")
    second = done("import", path, table, "--program", "Autumn 2026")

    assert "Spring 2027: 1 person is new" in first.out
    assert "Autumn 2026: 0 people are new, 1 updated" in second.out
    for name in ("Spring 2027", "Autumn 2026"):
        assert len(done("list", path, "participants", "--json", "--program", name).json) == 1


# --- again, and back


def test_the_same_table_again_finds_everyone_as_they_were(path: Path, table: Path) -> None:
    done("import", path, a_csv(table, *GERMAN))
    before = records_in(path)

    ran = done("import", path, table)

    assert "0 people are new, 0 updated, 3 as they were" in ran.out
    assert records_in(path) == before


def test_an_import_is_taken_back_in_one_step_with_topics_and_grades(path: Path, table: Path) -> None:
    before = records_in(path)
    done("import", path, a_csv(table, "Name,Grade,Can share", "Ana Ruiz,AO,Beekeeping"), "--grades", "AO,SEO")

    assert done("undo", path).out == "Taken back: Import 1 participant.\n"
    assert records_in(path) == before
