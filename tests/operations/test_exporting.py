"""Everything of a program comes out as CSV, but for what never leaves, and the people can go in again."""

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.participants import Exclusion, Participant, Side
from app.domain.people import Grade
from app.domain.privacy import TextKind
from app.domain.problems import CounterpartError
from app.domain.surveys import SurveyAnswer, SurveySheet, Wave
from app.operations.exporting import export_csv
from app.operations.import_plans import plan_import
from app.operations.import_reading import read_for_import
from app.operations.importing import apply_import
from app.storage import Store
from tests.support.builders import a_program, add_pairing
from tests.support.samples import TODAY, a_sample

FILES = (
    "program", "grades", "topics", "participants", "pairings", "sessions", "reflections", "actions",
    "survey-sheets", "survey-answers", "decisions",
)  # fmt: skip


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file by heading, as written: guards still on."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def export(store: Store, folder: Path) -> Path:
    export_csv(store, store.programs.all()[0], folder)
    return folder


def test_there_is_a_file_for_each_noun_and_nothing_else(store: Store, tmp_path: Path) -> None:
    exported = export_csv(store, store.programs.get(1), tmp_path / "out")

    assert [path.stem for path in exported.files] == list(FILES)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(f"{name}.csv" for name in FILES)


def test_every_record_of_the_sample_comes_out(tmp_path: Path) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        out = export(store, tmp_path / "out")
        stories = store.stories(1)
        counts = {
            "grades": len(store.grades.all()),
            "topics": len(store.topics.of(1)),
            "participants": len(store.participants.of(1)),
            "pairings": len(stories),
            "sessions": sum(len(story.sessions) for story in stories),
            "actions": sum(len(story.actions) for story in stories),
            "survey-sheets": len(store.survey_sheets.of(1)),
            "survey-answers": len(store.survey_answers.of(1)),
            "decisions": len(store.decisions.of(1)),
        }

    assert {name: len(rows(out / f"{name}.csv")) for name in counts} == counts


def test_rules_and_weights_of_the_program_come_out_too(store: Store, tmp_path: Path) -> None:
    told = {row["field"]: row["value"] for row in rows(export(store, tmp_path / "out") / "program.csv")}

    assert told["name"] == "Spring 2027"
    assert told["starts_on"] == "2027-01-04"
    assert told["rules: smallest_gap"] == "1"
    assert told["rules: consent_required"] == "no"
    assert told["weights: topics"] == "5000"


def test_only_the_program_asked_for_comes_out(store: Store, tmp_path: Path) -> None:
    add_pairing(store)
    with store.edit("Another program"):
        [other] = store.programs.add([a_program("Autumn 2027")])

    export_csv(store, store.programs.get(other), tmp_path / "out")

    assert rows(tmp_path / "out" / "participants.csv") == []
    assert rows(tmp_path / "out" / "pairings.csv") == []


def test_the_grades_come_out_in_their_order(store: Store, tmp_path: Path) -> None:
    with store.edit("Grades"):
        store.grades.add([Grade(name="SEO", rank=2), Grade(name="AO", rank=1), Grade(name="Temp")])

    told = [(row["grade"], row["rank"]) for row in rows(export(store, tmp_path / "out") / "grades.csv")]

    assert told == [("AO", "1"), ("SEO", "2"), ("Temp", "")]


def test_surveys_come_out_with_the_sheets_that_never_came_back(store: Store, tmp_path: Path) -> None:
    pairing = add_pairing(store)
    with store.edit("Survey"):
        store.survey_sheets.add(
            [
                SurveySheet(
                    participant_id=pairing.mentor_id, side=Side.MENTOR, wave=Wave.START, issued_on=date(2027, 1, 5)
                )
            ]
        )
        store.survey_answers.add(
            [SurveyAnswer(participant_id=pairing.mentee_id, side=Side.MENTEE, wave=Wave.START, item="S1", score=4)]
        )

    out = export(store, tmp_path / "out")

    assert rows(out / "survey-sheets.csv") == [
        {"name": "Ana Ruiz", "side": "mentor", "wave": "T0", "handed out on": "2027-01-05", "came back on": ""}
    ]
    assert rows(out / "survey-answers.csv") == [
        {"name": "Bo Lind", "side": "mentee", "wave": "T0", "item": "S1", "score": "4"}
    ]


def test_what_never_leaves_is_named(store: Store, tmp_path: Path) -> None:
    pairing = add_pairing(store)
    with store.edit("Exclude"):
        store.exclusions.add([Exclusion(person_id=1, other_id=2, reason="a quarrel")])
        person = store.participants.get(pairing.mentor_id).person
        store.people.change(replace(person, access_needs="a quarrel with stairs"))

    exported = export_csv(store, store.programs.get(1), tmp_path / "out")

    assert set(exported.kept_back) == {TextKind.EXCLUSIONS, TextKind.ACCESS_NEEDS}
    assert not any("quarrel" in path.read_text(encoding="utf-8") for path in exported.files)


def test_a_folder_with_something_in_it_is_left_alone(store: Store, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")

    with pytest.raises(CounterpartError, match="folder-not-empty"):
        export(store, tmp_path / "out")

    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_an_empty_folder_and_folders_not_made_yet_are_taken(store: Store, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    assert export(store, tmp_path / "empty").is_dir()
    assert export(store, tmp_path / "one" / "below" / "another").is_dir()


def test_a_file_where_the_folder_should_be_is_left_alone(store: Store, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")

    with pytest.raises(CounterpartError, match="not-written"):
        export(store, tmp_path / "out")

    assert (tmp_path / "out").read_text() == "mine"


def _comparable(member: Participant, names: dict[int, str]) -> dict[str, Any]:
    """What a table can carry of a participant: people and topics by name, nothing that only this file knows."""
    person = member.person
    return {
        "person": replace(person, id=0, manager_id=None, manager_text="", access_needs=""),
        "manager": names.get(person.manager_id or 0, person.manager_text),
        "side": member.willing_as,
        "places": member.places,
        "aims": member.aims,
        "availability": member.availability,
        "formats": member.formats,
    }


def _told(store: Store) -> dict[str, dict[str, Any]]:
    names = {person.id: person.name for person in store.people.all()}
    topics = {topic.id: topic.name for topic in store.topics.of(1)}
    return {
        member.person.name: {
            **_comparable(member, names),
            "interests": {
                topics[topic]: (i.can_share, i.want_to_learn, i.not_with_me)
                for topic, i in member.interests.items()
            },
        }
        for member in store.participants.of(1)
    }


def test_exported_people_come_in_again_as_they_were(store: Store, tmp_path: Path) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as sample:
        out = export(sample, tmp_path / "out")
        before = _told(sample)

    plan = plan_import(store, store.programs.get(1), read_for_import(out / "participants.csv", [], TODAY))
    apply_import(store, plan)

    assert plan.skipped == ()
    # Managers who don't take part themselves are no people of the other file.
    assert [problem.code for problem in plan.problems] == ["managers-unknown"]
    assert _told(store) == before
