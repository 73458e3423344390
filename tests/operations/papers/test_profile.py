"""The profile is one page of totals: no name, no code, no small number, whatever is in the file."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.codes import CodeKind
from app.domain.printables import Order, Printable, order_of
from app.domain.privacy import Visibility
from app.domain.programs import PaperSize, Program
from app.domain.sessions import TAKES, Answer
from app.domain.sides import Side
from app.domain.stories import PairingStory
from app.domain.surveys import SurveyLine, Wave
from app.operations.gathering import at_once
from app.operations.papers.matter import Matter, gather
from app.operations.papers.profile import draw, profile_paper
from app.reports.geometry import page_of
from app.storage import Store
from tests.support.papers import PrintedPage, outside_margins, overprinted, plain, read
from tests.support.samples import TODAY, a_sample

ORDER: Order = order_of(Printable.PROFILE, TODAY)


@pytest.fixture
def matter(tmp_path: Path) -> Matter:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        return at_once(gather(store, store.programs.all()[0], ORDER))


def page(matter: Matter, **program: object) -> PrintedPage:
    changed = replace(matter, program=replace(matter.program, **program))  # type: ignore[arg-type]
    [only] = read(draw(changed, ORDER))
    return only


def all_answered(matter: Matter, *, no: int) -> Matter:
    """Everybody in a pair said at the close whether they would do it again; so many said no."""
    sides = [(story.participant(side).id, side) for story in matter.stories for side in Side]
    lines = tuple(
        SurveyLine(
            participant_id=person, side=side, wave=Wave.CLOSE, item="again", text="no" if place < no else "yes"
        )
        for place, (person, side) in enumerate(sides)
    )
    return replace(matter, lines=lines)


def test_nobody_is_named(matter: Matter) -> None:
    text = plain(page(matter).text)
    names = {participant.person.name for participant in matter.participants} | {matter.program.coordinator_name}

    assert [name for name in names if plain(name) in text] == []


def test_no_code_of_a_pair_a_session_or_a_form_stands_on_it(matter: Matter) -> None:
    kinds = "".join(kind.value for kind in CodeKind)

    assert not re.search(rf"\b[{kinds}]-[0-9A-Z]{{7}}", page(matter).text)


def test_every_number_of_people_or_pairs_is_at_least_five(matter: Matter) -> None:
    text = plain(page(all_answered(matter, no=2)).text)
    counts = re.findall(r"(\d+) (?:people|pairs|departments|sites|sessions of known length)|n = (\d+)", text)

    assert counts
    assert all(int(one or other) >= 5 for one, other in counts)


def test_a_share_leaves_at_least_five_others(matter: Matter) -> None:
    text = plain(page(all_answered(matter, no=2)).text)
    shares = [(int(part), int(whole)) for part, whole in re.findall(r"(\d+)\s*of (\d+)", text)]

    assert (20, 25) in shares  # 23 said yes
    assert all(part >= 5 and whole - part >= 5 for part, whole in shares if (part, whole) != (1, 1))


def test_a_figure_without_data_leaves_no_tile(matter: Matter) -> None:
    bare = replace(matter, grades=(), stories=tuple(without_minutes(story) for story in matter.stories))

    names = [figure.name for figure in profile_paper(bare, ORDER).figures]

    assert names == ["pairs cross departments"]


def without_minutes(story: PairingStory) -> PairingStory:
    return replace(story, sessions=tuple(replace(session, minutes=None) for session in story.sessions))


def test_the_words_of_the_employer_stand_in_the_call_out(matter: Matter) -> None:
    assert page(matter, employer_statement="Come and teach us.").find("Come and teach us. h.dubois@northwater")
    assert page(matter).find("Looking for an employer that listens upwards?")


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("length", [0, 300, 5_000])
def test_it_is_one_page_whatever_there_is_to_say(matter: Matter, size: PaperSize, length: int) -> None:
    wordy = replace(matter, stories=tuple(quoted(story) for story in matter.stories))
    much = "Datenverarbeitungsanlagenbeschaffungsgenehmigungsverfahren and more. " * 100

    found = page(wordy, paper=size, employer_statement=much[:length], organization=much[: length // 10])

    assert not outside_margins(found, page_of(size).left)
    assert not overprinted(found)


def quoted(story: PairingStory) -> PairingStory:
    """The story with long lines that everybody may read."""
    said = Answer(text="It was worth it. " * 11, visibility=Visibility.SUMMARY, may_be_quoted=True)
    return replace(
        story, reflections=tuple(replace(reflection, answers={TAKES: said}) for reflection in story.reflections)
    )


def test_the_program_s_own_rhythm_stands_in_how_it_works(matter: Matter) -> None:
    own: Program = replace(matter.program, target_sessions=8, length_min=45, cadence_days=21)

    titles = [(step.title, step.text) for step in profile_paper(replace(matter, program=own), ORDER).steps]

    assert titles[1][0] == "8 sessions of 45 minutes"
    assert titles[1][1].startswith("Every 21 days")
