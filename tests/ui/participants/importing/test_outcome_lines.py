"""Beside the figures stands what else there is to know, what waits for a decision first."""

from app.storage import Store
from app.ui.participants.importing.outcome_lines import (
    COLUMNS,
    GRADES,
    LIKELY,
    NOTES,
    OutcomeLine,
    outcome_lines,
    undecided,
)
from tests.support.builders import add_participant
from tests.support.imports import PEOPLE, planned


def lines_of(store: Store, *lines: str, notes: int = 0, **choices: object) -> dict[str, OutcomeLine]:
    found = outcome_lines(planned(store, lines, **choices)[0], notes)
    return {line.part or line.words.split(" ")[0] + line.words[-1]: line for line in found}


def test_a_plain_table_has_nothing_more_to_say(store: Store) -> None:
    assert lines_of(store, "Name", "Ana Ruiz") == {}


def test_what_waits_comes_first(store: Store) -> None:
    add_participant(store, "Ana Ruiz")
    lines = outcome_lines(planned(store, PEOPLE)[0], 2)

    assert [line.waits for line in lines] == sorted((line.waits for line in lines), reverse=True)
    assert [line.part for line in lines] == [LIKELY, GRADES, NOTES, COLUMNS, ""]


def test_people_who_look_alike_wait_until_they_are_decided(store: Store) -> None:
    add_participant(store, "Marianne Vogel")
    lines = ("Name", "Marianne Vogl", "Ana Ruiz", "Ana Ruíz")
    plan, _facts = planned(store, lines, same=frozenset({2}))

    assert undecided(plan) == 1
    assert lines_of(store, *lines)[LIKELY].words == "2 new people look like somebody who is there already."
    assert LIKELY not in lines_of(store, *lines, same=frozenset({2, 4}))


def test_grades_wait_for_their_order(store: Store) -> None:
    lines = ("Name,Grade", "Ana Ruiz,AO")

    assert lines_of(store, *lines)[GRADES].words == "1 grade has no place in the order."
    assert GRADES not in lines_of(store, *lines, grades=("AO",))


def test_what_is_left_out_and_who_has_left_is_counted(store: Store) -> None:
    [out, gone] = outcome_lines(planned(store, ["Name,DOB,Employment status", "Ana Ruiz,1.1.80,left"])[0], 0)

    assert out.words == "1 column is left out on purpose."
    assert gone.words == "1 person has left the organization: kept, never proposed."


def test_new_topics_are_named_as_far_as_they_are_few(store: Store) -> None:
    [few] = outcome_lines(planned(store, ["Name,Can share", "Ana Ruiz,Bees; Chess"])[0], 0)
    [many] = outcome_lines(planned(store, ["Name,Can share", "Ana Ruiz,Bees; Chess; Dogs; Eels; Foxes"])[0], 0)

    assert few.words == "2 topics are added to the catalogue: \u2068Bees\u2069 and \u2068Chess\u2069"
    assert many.words.startswith("5 topics are added")
    assert many.words.endswith(", ...")
