"""What the commands share: opening and choosing, days, tables and JSON."""

import json
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.faces import (
    Day,
    desk,
    json_option,
    program_option,
    remark,
    say,
    say_json,
    say_program,
    say_table,
    today_here,
)
from app.domain.problems import CounterpartError
from app.storage import Store
from tests.support.builders import a_program, a_store, at

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    a_store(tmp_path / "program.counterpart").close()
    return tmp_path / "program.counterpart"


def read_day(text: str) -> date:
    return Day().convert(text, None, None)


def test_a_day_is_read_as_it_is_written() -> None:
    assert read_day("2027-03-16") == date(2027, 3, 16)


@pytest.mark.parametrize(
    "text", ["", "soon", "16.3.2027", "2027-02-29", "2027-13-01", "03/04/2027", "٢٠٢٧-٠٣-١٦x"]
)
def test_anything_else_is_no_day(text: str) -> None:
    with pytest.raises(click.BadParameter, match=r"is not a day\. Write it as 2027-03-16"):
        read_day(text)


@pytest.mark.parametrize("text", ["0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31"])
def test_a_day_too_far_away_is_a_slip(text: str) -> None:
    with pytest.raises(click.BadParameter, match="too far away"):
        read_day(text)


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_every_day_between_comes_back(day: date) -> None:
    assert read_day(day.isoformat()) == day


def test_the_desk_has_the_open_file_its_program_and_today(path: Path) -> None:
    with desk(path, None) as at:
        assert at.store.path == path
        assert at.program.name == "Spring 2027"
        assert at.today == today_here()


def test_the_desk_takes_the_program_and_the_day_that_are_named(path: Path) -> None:
    with Store.open(path) as store, store.edit("Another program"):
        store.programs.add([a_program("Autumn 2027", starts_on=date(2027, 7, 1))])

    with desk(path, "spring 2027", date(2027, 3, 1)) as at:
        assert (at.program.name, at.today) == ("Spring 2027", date(2027, 3, 1))


def test_the_file_is_closed_afterwards_also_after_trouble(path: Path) -> None:
    with desk(path, None):
        pass
    with pytest.raises(CounterpartError, match="program-unknown"), desk(path, "Autumn"):
        pass
    with pytest.raises(KeyError), desk(path, None):
        raise KeyError

    with Store.open(path) as store:
        assert not store.is_read_only


def test_the_result_goes_to_standard_output_and_what_stands_beside_it_to_standard_error(capsys: Captured) -> None:
    say("the result")
    remark("a remark")
    say_program(a_program("Spring 2027"))

    assert capsys.readouterr() == ("the result\n", "a remark\nProgram: Spring 2027\n")


def test_json_is_in_any_script_with_days_as_iso(capsys: Captured) -> None:
    value = [
        {
            "name": "Ánh ليلى",
            "on": date(2027, 3, 1),
            "at": at("2027-03-01T10:00"),
            "parts": MappingProxyType({"a": 1}),
        }
    ]

    say_json(value)

    out = capsys.readouterr().out
    assert "Ánh ليلى" in out
    assert json.loads(out) == [
        {"name": "Ánh ليلى", "on": "2027-03-01", "at": "2027-03-01T10:00:00", "parts": {"a": 1}}
    ]


def test_json_refuses_what_it_has_no_form_for() -> None:
    with pytest.raises(TypeError, match="no JSON for"):
        say_json(Path())


def test_columns_are_as_wide_as_their_longest_cell(capsys: Captured) -> None:
    say_table(["Name", "Side"], [["Ana Ruiz", "mentor"], ["Bo", ""]])

    assert capsys.readouterr().out.splitlines() == ["Name      Side", "Ana Ruiz  mentor", "Bo"]


def test_a_table_without_rows_is_its_heads(capsys: Captured) -> None:
    say_table(["Name", "Side"], [])

    assert capsys.readouterr().out == "Name  Side\n"


def test_options_hand_over_what_was_typed(capsys: Captured) -> None:
    @click.command()
    @program_option
    @json_option
    def command(**given: Any) -> None:
        say(repr(sorted(given.items())))

    command.main(["--program", "Spring", "--json"], standalone_mode=False)
    command.main([], standalone_mode=False)

    assert capsys.readouterr().out.splitlines() == [
        "[('as_json', True), ('program_name', 'Spring')]",
        "[('as_json', False), ('program_name', None)]",
    ]
