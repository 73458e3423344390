import pytest

from app.exchange.columns import guess, plain_number, samples
from app.exchange.grids import Table
from app.exchange.mappings import ColumnMapping


def _table(headers: str, *rows: str) -> Table:
    return Table(tuple(headers.split("|")), tuple(tuple(row.split("|")) for row in rows), 2)


def _fields(mapping: ColumnMapping) -> dict[str, str]:
    return {mapping.headers[column]: field for column, field in mapping.field_of.items()}


def _guessed(headers: str, *rows: str) -> dict[str, str]:
    return _fields(guess(_table(headers, *rows)))


HR = _table(
    "Employee_Name|EmpID|GenderID|DeptID|Salary|Termd|PositionID|Position|State|DOB|Sex|DateofHire|DateofTermination"
    "|TermReason|NumYearsWorked|EmploymentStatus|Department|ManagerName|ManagerID|PerformanceScore",
    "Ruiz, Ana  M|10026|0|5|62506|0|19|Technician|MA|07/10/83|F|07/05/11||N/A|9|Active|IT|Bo Chen|22|Fully Meets",
    "Chen, Bo|10084|1|3|104437|1|27|DBA|CT|05/05/75|M|03/30/15|06/16/16|hours|1|Terminated|HR|Di Lee|4|Exceeds",
    "Lee, Di|10196|0|5|64955|1|20|Director|MA|09/19/88|F|07/05/11|09/24/12|hours|1|Terminated|IT|Bo Chen|22|PIP",
)


def test_a_table_of_a_personnel_system_needs_no_help() -> None:
    assert _fields(guess(HR)) == {
        "Employee_Name": "name",
        "EmpID": "staff_number",
        "Position": "title",
        "DateofHire": "joined_on",
        "DateofTermination": "left_on",
        "NumYearsWorked": "years_in_organization",
        "EmploymentStatus": "employment_status",
        "Department": "department",
        "ManagerName": "manager",
    }


def test_sensitive_columns_are_named_as_left_out_and_never_as_unmapped() -> None:
    mapping = guess(HR)
    assert mapping.left_out == ("GenderID", "Salary", "DOB", "Sex", "PerformanceScore")
    assert mapping.unmapped == ("DeptID", "Termd", "PositionID", "State", "TermReason", "ManagerID")


def test_a_form_of_an_office_needs_no_help() -> None:
    mapping = guess(
        _table(
            "first name|last name|email address|both mentor and mentee|job title|grade|organisation|profession"
            "|match with similar identity|characteristics|biography",
            "mentor|000|m.000@example.org|no|Some role|EO|Department of Truth|DDaT|no|x|My name is mentor 000.",
            "mentor|001|m.001@example.org|yes|Some role|HEO|Department of Joy|HR|yes|y|My name is mentor 001.",
        )
    )
    assert list(mapping.field_of.values()) == [
        "given_name", "family_name", "email", "side", "title", "grade", "department",
    ]  # fmt: skip
    assert mapping.left_out == ("match with similar identity", "characteristics")
    assert mapping.unmapped == ("profession", "biography")


@pytest.mark.parametrize(
    ("headers", "fields"),
    [
        ("Nachname|Vorname|E-Mail|Abteilung|Stelle|Vorgesetzter|Eintrittsdatum", "german"),
        ("Nom|Prénom|Courriel|Service|Fonction|Responsable hiérarchique|Date d'entrée", "french"),
        ("Apellidos|Nombre|Correo electrónico|Departamento|Puesto|Jefe|Fecha de ingreso", "spanish"),
        ("Cognome|Nome|Indirizzo e-mail|Reparto|Mansione|Responsabile|Data di assunzione", "italian"),
        ("Sobrenome|Primeiro nome|E-mail|Departamento|Cargo|Gestor|Data de admissão", "portuguese"),
        ("Achternaam|Voornaam|E-mailadres|Afdeling|Functie|Leidinggevende|Datum in dienst", "dutch"),
        ("Nazwisko|Imię|Adres e-mail|Dział|Stanowisko|Przełożony|Data zatrudnienia", "polish"),
        ("Efternamn|Förnamn|E-post|Avdelning|Befattning|Närmaste chef|Anställningsdatum", "swedish"),
        ("Surname|Forename|Work email|Business Unit|Job Title|Line Manager|Start Date", "english"),
    ],
)
def test_headings_of_many_languages_are_understood(headers: str, fields: str) -> None:
    mapping = guess(_table(headers, "Ruiz|Ana|ana@example.org|IT|Engineer|Bo Chen|2015-03-30"))
    assert list(mapping.field_of.values()) == [
        "family_name", "given_name", "email", "department", "title", "manager", "joined_on",
    ]  # fmt: skip


def test_a_name_beside_a_given_name_is_the_family_name() -> None:
    assert _guessed("Name|Vorname", "Ruiz|Ana", "Chen|Bo") == {"Name": "family_name", "Vorname": "given_name"}


def test_a_name_that_holds_the_given_name_is_the_whole_name() -> None:
    assert _guessed("Name|Vorname", "Ana Ruiz|Ana", "Chen, Bo|Bo") == {"Name": "name", "Vorname": "given_name"}


def test_forms_of_address_below_title_are_left_out() -> None:
    mapping = guess(_table("Title|Name|Job", "Mr|Ana Ruiz|Clerk", "Mrs|Bo Chen|Smith"))
    assert _fields(mapping) == {"Name": "name", "Job": "title"}
    assert mapping.left_out == ("Title",)


def test_a_column_of_addresses_is_the_email_whatever_its_heading() -> None:
    assert _guessed("Name|Login", "Ana|ana@example.org", "Bo|bo@example.org")["Login"] == "email"


def test_an_address_of_the_manager_is_not_the_persons_own() -> None:
    assert _guessed("Name|Manager", "Ana|bo@example.org")["Manager"] == "manager_email"
    assert _guessed("Name|Manager's e-mail", "Ana|bo@example.org")["Manager's e-mail"] == "manager_email"


def test_numbers_of_managers_count_when_they_are_staff_numbers_of_the_table() -> None:
    fields = _guessed("Name|Staff number|Manager ID", "Ana|100|200", "Bo|200|", "Cy|300.0|200.0")
    assert fields["Manager ID"] == "manager_number"


def test_numbers_of_managers_that_lead_nowhere_are_not_mapped() -> None:
    assert "Manager ID" not in _guessed("Name|Staff number|Manager ID", "Ana|100|1", "Bo|200|2")
    assert "Manager ID" not in _guessed("Name|Manager ID", "Ana|1", "Bo|2")


def test_numbers_of_managers_that_lead_to_other_people_are_not_mapped() -> None:
    headers = "Name|Staff number|Manager|Manager ID"
    rows = ("Ana Ruiz|100|Cy Lee|200", "Bo Chen|200|Cy Lee|100", "Lee, Cy|300||")
    assert "Manager ID" not in _guessed(headers, *rows)
    agreeing = ("Ana Ruiz|100|Cy Lee|300", "Bo Chen|200|Cy Lee|300", "Lee, Cy|300||")
    assert _guessed(headers, *agreeing)["Manager ID"] == "manager_number"


def test_a_profession_stands_for_the_department_only_where_nothing_else_does() -> None:
    assert _guessed("Name|Profession", "Ana|Law") == {"Name": "name", "Profession": "department"}
    assert "Profession" not in _guessed("Name|Profession|Team", "Ana|Law|Red")


def test_each_field_is_taken_once_by_the_surest_column() -> None:
    assert _guessed("Name|Position|Job title|Role", "Ana|x|y|z") == {"Name": "name", "Job title": "title"}


def test_a_number_loses_the_fraction_of_spreadsheets() -> None:
    assert plain_number(" 10026.0 ") == "10026"
    assert plain_number("A-10.05") == "A-10.05"


@pytest.mark.parametrize("heading", ["Rolle", "Funktion", "Role", "Status", "Ich bin"])
def test_a_column_of_sides_is_the_side_whatever_its_heading(heading: str) -> None:
    fields = _guessed(f"Name|{heading}|Stelle", "Ana|Mentorin|Chefin", "Bo|Mentee|Koch", "Cy|beide|Arzt")
    assert fields == {"Name": "name", heading: "side", "Stelle": "title"}


def test_ranks_in_job_titles_are_no_sides() -> None:
    assert _guessed("Name|Role", "Ana|Senior engineer", "Bo|Junior engineer", "Cy|Mentor")["Role"] == "title"


def test_a_column_of_sides_leaves_a_heading_that_says_side_its_field() -> None:
    fields = _guessed("Name|Rolle|Mentor or mentee", "Ana|Mentor|mentee", "Bo|Mentee|mentor")
    assert fields == {"Name": "name", "Mentor or mentee": "side"}


@pytest.mark.parametrize("heading", ["Format", "Wie treffen"])
def test_a_column_of_ways_of_meeting_is_the_formats_whatever_its_heading(heading: str) -> None:
    assert _guessed(f"Name|{heading}", "Ana|online", "Bo|vor Ort", "Cy|remote")[heading] == "formats"


def test_samples_are_the_first_different_values_that_say_something() -> None:
    table = _table("Name|Site", "Ana|Quay", "Bo|n/a", "Chen|Quay", "Di|North  Quay", "Ed|Hill", "Flo|Pier")

    assert samples(table, 1) == ("Quay", "North Quay", "Hill")
