"""A participant as a row: whatever is typed into a field comes back from it when it is imported."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import clean_paragraphs, clean_text
from app.domain.participants import Consent, Format, IntakeStatus, Participant, Readiness, WillingAs
from app.domain.topics import Interest, Topic
from app.exchange.columns import guess
from app.exchange.csv_files import write_csv
from app.exchange.people_rows import PersonRow, read_people
from app.exchange.tables import read_table
from app.operations.people_tables import listed, participants_table
from tests.support.builders import a_participant, a_person

BOSS = a_person("Bo Lind", id=9, email="bo@x.org", staff_number="N-9")
TOPICS = {
    1: Topic(id=1, name="Sustainability"),
    2: Topic(id=2, name="Diversity and inclusion, lived experience"),
    3: Topic(id=3, name="Web 3"),
}
TODAY = date(2027, 3, 1)


def row_of(member: Participant) -> dict[str, Any]:
    headers, [row] = participants_table([member], {9: BOSS}, TOPICS)
    return dict(zip(headers, row, strict=True))


def imported(folder: Path, *members: Participant) -> tuple[PersonRow, ...]:
    """What an import reads out of the exported table of these participants."""
    write_csv(folder / "participants.csv", *participants_table(members, {9: BOSS}, TOPICS))
    table = read_table(folder / "participants.csv")
    return read_people(table, guess(table), today=TODAY).rows


def test_facts_stand_under_their_headings() -> None:
    row = row_of(
        a_participant(
            person=a_person("Ana Ruiz", joined_on=date(2020, 5, 1), manager_id=9, phone="+44 1"),
            willing_as=WillingAs.MENTOR,
            status=IntakeStatus.WAITING,
            consent=Consent(notice="2", given_on=date(2027, 1, 1), how="on paper", may_be_quoted=True),
            readiness=Readiness(guided_by_junior=2, difficulty="silence"),
        )
    )

    assert (row["Name"], row["Joined on"], row["Phone"]) == ("Ana Ruiz", date(2020, 5, 1), "+44 1")
    assert (row["Manager"], row["Manager e-mail"], row["Manager staff number"]) == ("Bo Lind", "bo@x.org", "N-9")
    assert (row["Intake status"], row["May be quoted"], row["Consent given how"]) == ("waiting", True, "on paper")
    assert (row["Ready for a junior guide"], row["Ready but finds difficult"]) == (2, "silence")


def test_access_needs_have_no_column() -> None:
    row = row_of(a_participant(person=a_person(access_needs="a ramp")))

    assert "a ramp" not in row.values()


def test_a_manager_who_is_only_a_typed_name_stands_as_typed() -> None:
    row = row_of(a_participant(person=a_person("Ana Ruiz", manager_text="Chen Wei")))

    assert (row["Manager"], row["Manager e-mail"]) == ("Chen Wei", "")


def test_a_single_word_with_a_comma_stays_single() -> None:
    assert listed(["one, two"]) == "one, two;"
    assert listed(["one", "two, three"]) == "one; two, three"
    assert listed(["one"]) == "one"
    assert listed([]) == ""


@pytest.mark.parametrize(
    "interests",
    [
        [Interest(topic_id=1, can_share=3)],
        [Interest(topic_id=2, can_share=1, want_to_learn=2)],
        [Interest(topic_id=2, not_with_me=True)],
        [Interest(topic_id=3, want_to_learn=1)],
        [Interest(topic_id=1, can_share=2), Interest(topic_id=2, can_share=3), Interest(topic_id=3, can_share=1)],
    ],
)
def test_topics_and_levels_come_back(tmp_path: Path, interests: list[Interest]) -> None:
    member = a_participant(interests={interest.topic_id: interest for interest in interests})

    [row] = imported(tmp_path, member)

    for field, level in (("can_share", "can_share"), ("want_to_learn", "want_to_learn")):
        wanted = {TOPICS[i.topic_id].name: getattr(i, level) for i in interests if getattr(i, level)}
        assert dict(getattr(row, field)) == wanted
    assert list(row.not_with_me) == [TOPICS[i.topic_id].name for i in interests if i.not_with_me]


@pytest.mark.parametrize("side", list(WillingAs))
@pytest.mark.parametrize("places", [0, 1, 3])
def test_sides_and_places_come_back(tmp_path: Path, side: WillingAs, places: int) -> None:
    [row] = imported(tmp_path, a_participant(willing_as=side, places=places))

    assert (row.willing_as, row.places) == (side, places)


def test_times_formats_and_languages_come_back(tmp_path: Path) -> None:
    person = a_person("Ana Ruiz", languages=("English", "Tiếng Việt"))
    times = frozenset({"mon-am", "fri-pm", "sun-am"})

    [row] = imported(
        tmp_path, a_participant(person=person, availability=times, formats=frozenset({Format.REMOTE}))
    )

    assert (row.availability, row.formats, row.languages) == (times, frozenset({Format.REMOTE}), person.languages)


def test_who_has_left_and_when_comes_back(tmp_path: Path) -> None:
    gone = a_person("Ana Ruiz", id=1, has_left=True, left_on=date(2026, 12, 1))

    left, there = imported(tmp_path, a_participant(person=gone), a_participant("Bo Lind"))

    assert (left.has_left, left.left_on, there.has_left) == (True, date(2026, 12, 1), False)


# A word before it: a lone dash or number would count as nothing said.
words = st.text(st.characters(codec="utf-8"), max_size=40).map(lambda text: f"said {text}")


@given(title=words, notes=words, aims=words)
def test_any_text_comes_back_as_an_import_cleans_it(
    tmp_path_factory: Any, title: str, notes: str, aims: str
) -> None:
    person = replace(a_person("Ana Ruiz"), title=clean_text(title), notes=clean_paragraphs(notes))
    member = a_participant(person=person, aims=clean_paragraphs(aims))

    [row] = imported(tmp_path_factory.getbasetemp(), member)

    assert (row.title, row.notes, row.aims) == (person.title, person.notes, member.aims)


@pytest.mark.parametrize("text", ["=1+1", "@SUM(A1)", "-3", "+44 20", "'quoted", "'=1", 'a "b", c', "1;2,3|4"])
def test_texts_that_look_like_formulas_come_back(tmp_path: Path, text: str) -> None:
    [row] = imported(tmp_path, a_participant(person=a_person("Ana Ruiz", notes=text)))

    assert row.notes == text
