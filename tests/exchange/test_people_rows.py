from datetime import date

import pytest

from app.domain.participants import Format, WillingAs
from app.domain.problems import CounterpartError
from app.exchange.columns import guess
from app.exchange.grids import Table
from app.exchange.mappings import with_overrides
from app.exchange.people_rows import People, PersonRow, read_people
from app.text.problems import sentence

TODAY = date(2026, 11, 22)


def _people(headers: str, *rows: str, month_first: bool = False) -> People:
    table = Table(tuple(headers.split("|")), tuple(tuple(row.split("|")) for row in rows), 2)
    return read_people(table, guess(table), today=TODAY, month_first=month_first)


def _codes(people: People) -> list[str]:
    return [problem.code for problem in people.all_problems()]


def test_a_bare_name_is_enough() -> None:
    assert _people("Name", "Ana Ruiz").rows == (PersonRow(row=2, name="Ana Ruiz", sort_name="Ruiz, Ana"),)


def test_everything_that_a_table_can_say_is_read() -> None:
    people = _people(
        "Name|Email|Staff number|Phone|Job title|Department|Site|Grade|Joined on|Years of service|Languages"
        "|Manager|Employment status|Left on|Willing as|Places|Can share|Want to learn|Not with me|Aims"
        "|Availability|Formats|Access needs|Pronunciation|Pronouns|Notes",
        "Ruiz, Ana|ana@example.org|A7|+49 30 1|Clerk|IT|Bonn|G5|2015-03-30|11|English, Greek|Chen, Bo|Active|"
        "|mentor|2|AI:3; Data:1|How decisions are made here|Diversity|Be heard|Mon am|online"
        "|Ramp|ROO-ith|she/her|Night shift",
    )
    assert people.rows == (
        PersonRow(
            row=2,
            name="Ana Ruiz",
            sort_name="Ruiz, Ana",
            pronunciation="ROO-ith",
            pronouns="she/her",
            email="ana@example.org",
            staff_number="A7",
            phone="+49 30 1",
            title="Clerk",
            department="IT",
            site="Bonn",
            grade="G5",
            joined_on=date(2015, 3, 30),
            years_in_organization=11.0,
            languages=("English", "Greek"),
            manager="Bo Chen",
            has_left=False,
            willing_as=WillingAs.MENTOR,
            places=2,
            can_share=(("AI", 3), ("Data", 1)),
            want_to_learn=(("How decisions are made here", 2),),
            not_with_me=("Diversity",),
            aims="Be heard",
            availability=frozenset({"mon-am"}),
            formats=frozenset({Format.REMOTE}),
            access_needs="Ramp",
            notes="Night shift",
        ),
    )
    assert people.problems == ()


def test_rows_keep_the_numbers_of_the_file() -> None:
    assert [row.row for row in _people("Name", "Ana", "", "Bo").rows] == [2, 4]


def test_a_row_without_a_name_is_told_and_left_out() -> None:
    people = _people("Name|Site", "Ana|Bonn", "|Kiel", "|", "Bo|Ulm")
    assert [row.name for row in people.rows] == ["Ana", "Bo"]
    assert [(each.code, each.values["row"]) for each in people.problems] == [("row-without-name", 3)]


def test_a_table_without_names_is_refused() -> None:
    with pytest.raises(CounterpartError) as caught:
        _people("Colour|Size", "red|9")
    assert caught.value.problem.code == "table-without-names"
    assert caught.value.problem.values["columns"] == "Colour, Size"


@pytest.mark.parametrize("rows", [(), ("|",), ("\u200b| ", "|")])
def test_a_table_without_people_is_refused(rows: tuple[str, ...]) -> None:
    with pytest.raises(CounterpartError) as caught:
        _people("Name|Site", *rows)
    assert caught.value.problem.code == "table-without-people"


def test_a_date_column_decides_its_order_for_all_its_rows() -> None:
    people = _people("Name|Hire date", "Ana|07/10/83", "Bo|03/30/15", "Cy|01/05/11")
    assert [row.joined_on for row in people.rows] == [date(1983, 7, 10), date(2015, 3, 30), date(2011, 1, 5)]
    assert _codes(people) == []


def test_one_date_column_decides_for_the_other() -> None:
    people = _people("Name|Hire date|End date", "Ana|01/05/11|03/30/15", "Bo|02/06/12|")
    assert [row.joined_on for row in people.rows] == [date(2011, 1, 5), date(2012, 2, 6)]
    assert _codes(people) == []


@pytest.mark.parametrize(("month_first", "read"), [(False, date(2011, 5, 1)), (True, date(2011, 1, 5))])
def test_an_undecided_date_column_is_told_once(month_first: bool, read: date) -> None:
    people = _people("Name|Hire date", "Ana|01/05/11", "Bo|02/06/12", month_first=month_first)
    assert people.rows[0].joined_on == read
    assert [dict(each.values) for each in people.problems] == [
        {"column": "Hire date", "example": "01/05/11", "read": str(read)}
    ]


def test_a_joining_date_that_lies_ahead_is_left_out_and_told() -> None:
    people = _people("Name|Hire date", "Ana|2027-01-01")
    assert people.rows[0].joined_on is None
    assert _codes(people) == ["date-in-future"]


def test_a_date_that_is_none_is_left_out_and_told() -> None:
    people = _people("Name|Hire date", "Ana|last summer", "Bo|2020-01-01")
    assert people.rows[0].joined_on is None
    assert dict(people.rows[0].problems[0].values) == {
        "row": 2,
        "name": "Ana",
        "column": "Hire date",
        "value": "last summer",
    }


def test_a_leaving_date_in_the_past_means_left_whatever_the_status_says() -> None:
    people = _people("Name|Status|Left on", "Ana|Active|2020-01-01", "Bo|Active|2027-01-01", "Cy|Active|")
    assert [row.has_left for row in people.rows] == [True, False, False]
    assert people.rows[1].left_on == date(2027, 1, 1)


def test_nothing_about_leaving_is_nothing_known() -> None:
    assert _people("Name|Left on", "Ana|").rows[0].has_left is None


def test_an_unknown_status_is_told_once_with_its_count() -> None:
    rows = ("Ana|Active", "Bo|Active", "Cy|Active", "Di|Purple", "Ed|Purple")
    people = _people("Name|Employment status", *rows)
    assert [row.has_left for row in people.rows][3:] == [None, None]
    assert [dict(each.values) for each in people.problems] == [{"value": "Purple", "count": 2}]


def test_managers_can_be_named_in_three_ways() -> None:
    by_name = _people("Name|Manager", "Ana|Chen, Bo").rows[0]
    by_address = _people("Name|Manager", "Ana|bo@example.org").rows[0]
    by_number = _people("Name|Staff number|Manager number", "Ana|100|200", "Bo|200|").rows[0]
    assert (by_name.manager, by_address.manager_email, by_number.manager_number) == (
        "Bo Chen",
        "bo@example.org",
        "200",
    )


def test_problems_of_the_table_come_with_those_of_its_rows() -> None:
    table = Table(("Name", "Email"), (("Ana", "no address"),), 2, problems=())
    people = read_people(table, guess(Table(("Name", "Email"), (), 2)), today=TODAY)
    (problem,) = people.all_problems()
    assert sentence(problem) == "Row 2, Ana: no address is not an e-mail address, so none was taken from Email."


@pytest.mark.parametrize("foot", ["Summe: 3", "Total"])
def test_a_sum_below_the_table_is_told_and_is_no_person(foot: str) -> None:
    people = _people("Name|Places", "Ana Ruiz|1", "Bo Chen|2", f"{foot}|3")
    assert [row.name for row in people.rows] == ["Ana Ruiz", "Bo Chen"]
    assert [(each.code, each.values["row"]) for each in people.problems] == [("row-is-a-sum", 4)]


def test_a_text_that_is_no_table_of_people_is_refused() -> None:
    with pytest.raises(CounterpartError) as caught:
        _people("name", "def read(path: Path):", "    return {}", "x = 3", "import os")
    assert caught.value.problem.code == "names-not-names"
    assert caught.value.problem.values["example"] == "def read(path: Path):"


def test_a_first_row_that_may_be_a_person_is_told_when_it_is_taken_as_headings() -> None:
    table = Table(("Ana", "Bonn"), (("Bo", "Kiel"),), 2)
    people = read_people(table, with_overrides(guess(table), ["Ana=name"]), today=TODAY)
    assert [(each.code, each.values["text"]) for each in people.problems] == [("headings-unknown", "Ana, Bonn")]


def test_reading_tells_how_far_it_is_and_can_be_stopped() -> None:
    table = Table(("Name",), tuple((f"Ana {number} Ruiz",) for number in range(1_000)), 2)
    told: list[tuple[int, int]] = []

    read_people(table, guess(table), today=TODAY, tell=lambda *step: told.append(step))

    assert told[0] == (0, 1_000)
    assert told == sorted(told)
    assert len(told) > 2

    def stop(done: int, _of: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        read_people(table, guess(table), today=TODAY, tell=stop)
