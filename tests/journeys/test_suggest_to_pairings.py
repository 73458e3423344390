"""From a suggestion to running pairings, their sessions and the paper for them."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.cli.faces import today_here
from app.domain.seniority import ReportingLines
from app.storage import Store
from tests.support.command_line import done
from tests.support.organizations import GRADES, an_organization
from tests.support.pdfs import pages_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    done("new", path, "--name", "Spring 2027", "--purpose", "Our leaders decide about tools they never use.")
    done("import", path, an_organization(tmp_path / "people.csv"), "--grades", GRADES)
    return path


def test_accepted_pairs_are_the_ones_suggested_and_run(path: Path) -> None:
    suggested = done("suggest", path, "--json").json["pairs"]
    done("suggest", path, "--accept")

    running = done("list", path, "pairings", "--json").json
    assert len(suggested) == 6
    assert {(pair["mentor"], pair["mentee"], pair["score"]) for pair in suggested} == {
        (pair["mentor"], pair["mentee"], pair["score"]) for pair in running
    }
    assert {(pair["status"], pair["started_on"]) for pair in running} == {("running", str(today_here()))}


def test_no_pair_breaks_a_hard_rule(path: Path) -> None:
    done("suggest", path, "--accept")

    with Store.open(path) as store:
        lines = ReportingLines.of(store.people.all())
        ranks = store.grades.ranks()
        stories = store.stories(1)
    for story in stories:
        mentor, mentee = story.mentor.person, story.mentee.person
        assert lines.between(mentor.id, mentee.id) == ()
        assert ranks[mentor.grade] < ranks[mentee.grade]
        assert not mentor.has_left
    assert len({story.mentor.id for story in stories} | {story.mentee.id for story in stories}) == 2 * len(stories)


def test_everyone_without_a_pair_is_told_why(path: Path) -> None:
    told = done("suggest", path, "--json").json

    paired = {person for pair in told["pairs"] for person in (pair["mentor_id"], pair["mentee_id"])}
    left_out = {one["id"] for one in told["unmatched"]}
    everyone = {person["id"] for person in done("list", path, "participants", "--json").json}
    assert paired | left_out == everyone
    assert not paired & left_out
    assert all(one["name"] in one["sentence"] for one in told["unmatched"])


def test_the_pairs_get_their_sessions_and_each_session_its_paper(path: Path, tmp_path: Path) -> None:
    assert "6 pairings are running now. 36 sessions are planned." in done("suggest", path, "--accept").out

    sessions = done("list", path, "sessions", "--json").json
    assert len({session["code"] for session in sessions}) == 36
    first = min(session["due_by"] for session in sessions)
    assert str(today_here()) < first <= str(today_here() + timedelta(days=14))
    done("agendas", path, "-o", tmp_path / "out.pdf", "--days", 14)
    pages = pages_of((tmp_path / "out.pdf").read_bytes())
    soon = [session for session in sessions if session["due_by"] == first]
    assert len(pages) == 6 * len(soon)
    for session in soon:
        page = next(page for page in pages if session["code"] in page)
        assert session["mentor"] in page or not session["mentor"].isascii()


def test_nothing_stands_in_the_way_of_a_second_round(path: Path) -> None:
    done("suggest", path, "--accept")

    assert done("suggest", path, "--accept", "--json").json["started"] == []
    assert "has its sessions already" in done("plan", path).out
    assert done("check", path).err == ""
