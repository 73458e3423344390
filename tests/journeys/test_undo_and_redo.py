"""Every step can be taken back and done again, by name, after the file was closed and opened."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.participants import Exclusion, Side
from app.domain.people import Grade
from app.domain.programs import ChangeKind, Decision
from app.domain.sessions import SessionState
from app.domain.surveys import SurveyAnswer, SurveySheet, Wave
from app.storage import Store
from tests.support.builders import a_reflection, an_action
from tests.support.command_line import done
from tests.support.dumps import records_in
from tests.support.organizations import GRADES, an_organization
from tests.support.people_files import a_csv

DAY = date(2026, 3, 2)
Step = Callable[[Path], object]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    done("new", path, "--name", "Spring 2027", "--purpose", "Our leaders decide about tools they never use.")
    done("import", path, an_organization(tmp_path / "people.csv"), "--grades", GRADES)
    done("suggest", path, "--accept")
    return path


def edit(change: Callable[[Store], Any]) -> Step:
    """A step as the window makes it."""

    def step(path: Path) -> None:
        with Store.open(path) as store, store.edit("A step"):
            change(store)

    return step


def import_more(path: Path) -> None:
    lines = ("Name,Email,Grade,Can share", "New Person,new@org.example,Intern,Beekeeping", "Ánh,j1@org.example,,")
    done("import", path, a_csv(path.with_name("more.csv"), *lines))


def hold(store: Store) -> None:
    session = store.stories(1)[0].planned[0]
    store.sessions.change(replace(session, state=SessionState.HELD, held_on=DAY, minutes=60, topic_ids=(1, 2)))
    store.reflections.add([a_reflection(session.id, Side.MENTOR, takes="a line")])
    store.actions.add([an_action(session.id)])


def survey(store: Store) -> None:
    member = store.participants.of(1)[0]
    store.survey_sheets.add(
        [SurveySheet(participant_id=member.id, side=Side.MENTOR, wave=Wave.START, issued_on=DAY)]
    )
    store.survey_answers.add(
        [SurveyAnswer(participant_id=member.id, side=Side.MENTOR, wave=Wave.START, item="J1", score=3)]
    )


def miss_and_plan(path: Path) -> None:
    edit(lambda store: store.sessions.change(replace(store.sessions.get(1), state=SessionState.NO_SHOW)))(path)
    done("plan", path)


STEPS: dict[str, Step] = {
    "a further program": lambda path: done("new", path, "--name", "Autumn", "--purpose", "Why"),
    "an import": import_more,
    "more grades": lambda path: done("import", path, path.with_name("people.csv"), "--grades", "Intern," + GRADES),
    "planning what was missed": miss_and_plan,
    "a session that was held": edit(hold),
    "a survey": edit(survey),
    "a person's name": edit(lambda store: store.people.change(replace(store.people.get(1), name="Other"))),
    "a grade": edit(lambda store: store.grades.add([Grade(name="Temp")])),
    "an exclusion": edit(lambda store: store.exclusions.add([Exclusion(person_id=1, other_id=2, reason="x")])),
    "a decision": edit(
        lambda store: store.decisions.add([Decision(program_id=1, kind=ChangeKind.NEXT, on=DAY, text="x")])
    ),
    "a person with all that hangs on them": edit(lambda store: store.people.remove([2])),
    "a program with all that hangs on it": edit(lambda store: store.programs.remove([1])),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_step_is_taken_back_and_done_again(path: Path, name: str) -> None:
    before = records_in(path)
    STEPS[name](path)
    after = records_in(path)
    assert after != before

    while records_in(path) != before:
        done("undo", path)
    while records_in(path) != after:
        done("redo", path)

    assert done("check", path).err == ""


def test_the_whole_way_is_taken_back_to_an_empty_file_and_done_again(path: Path) -> None:
    states = [records_in(path)]
    labels = []
    for _step in range(3):
        labels.append(done("undo", path).out)
        states.append(records_in(path))

    assert labels == [
        "Taken back: Start 6 pairings.\n",
        "Taken back: Import 14 participants.\n",
        "Taken back: Add the program Spring 2027.\n",
    ]
    assert not any(states[-1].values())
    for state in reversed(states[:-1]):
        done("redo", path)
        assert records_in(path) == state


def test_codes_on_paper_are_never_given_out_again(path: Path) -> None:
    printed = {session["code"] for session in done("list", path, "sessions", "--json").json}
    done("undo", path)

    done("suggest", path, "--accept")

    assert not printed & {session["code"] for session in done("list", path, "sessions", "--json").json}


def test_reading_commands_leave_nothing_to_take_back(path: Path, tmp_path: Path) -> None:
    for arguments in (
        ["list", path, "sessions"],
        ["suggest", path],
        ["agendas", path, "-o", tmp_path / "a.pdf"],
        ["summary", path, "-o", tmp_path / "s.pdf"],
        ["export", path, "-o", tmp_path / "out"],
        ["check", path],
    ):
        done(*arguments)

    assert done("undo", path).out == "Taken back: Start 6 pairings.\n"
