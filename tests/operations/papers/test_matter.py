from datetime import date

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.printables import Order, Printable, Scope, order_of, scopes_of
from app.domain.problems import CounterpartError
from app.domain.surveys import SurveyAnswer, SurveyLine, SurveySheet, Wave
from app.operations.gathering import at_once
from app.operations.papers.drawing import draw
from app.operations.papers.matter import Matter, gather, pairing_of_code
from app.storage import Store
from tests.support.builders import a_pairing, add_participant
from tests.support.journals import Pair, a_pair
from tests.support.pictures import a_picture

TODAY = date(2027, 3, 1)


@pytest.fixture
def pair(store: Store) -> Pair:
    return a_pair(store)


def gathered(store: Store, order: Order) -> Matter:
    return at_once(gather(store, store.programs.get(1), order))


def of_pair(kind: Printable, pair: Pair, **chosen: object) -> Order:
    return order_of(kind, TODAY, scope=Scope.PAIRING, pairing_id=pair.story.pairing.id, **chosen)


def names(matter: Matter) -> list[str]:
    return [one.person.name for one in matter.participants]


def test_a_paper_of_a_pairing_is_drawn_from_its_story_and_its_two_people(store: Store, pair: Pair) -> None:
    add_participant(store, "Chen")
    matter = gathered(store, of_pair(Printable.JOURNAL, pair))

    assert [story.pairing.id for story in matter.stories] == [pair.story.pairing.id]
    assert names(matter) == ["Ana Ruiz", "Bo Lind"]
    assert len(matter.topics) == len(store.topics.of(1))


def test_a_paper_of_a_person_has_the_stories_of_all_their_pairings(store: Store, pair: Pair) -> None:
    mentor_id = pair.story.mentor.id
    matter = gathered(store, order_of(Printable.CERTIFICATE, TODAY, scope=Scope.PERSON, participant_id=mentor_id))

    assert names(matter) == ["Ana Ruiz"]
    assert len(matter.stories) == 1


def test_a_blank_paper_is_of_nobody(store: Store, pair: Pair) -> None:
    matter = gathered(store, order_of(Printable.INTAKE, TODAY, scope=Scope.BLANK))
    assert (matter.stories, matter.participants) == ((), ())
    assert matter.topics


def test_a_privacy_notice_reads_no_stories(store: Store, pair: Pair) -> None:
    matter = gathered(store, order_of(Printable.PRIVACY_NOTICE, TODAY))
    assert (names(matter), matter.stories) == (["Bo Lind", "Ana Ruiz"], ()), "by their family names"


def test_the_summary_has_every_pairing_and_everybody(store: Store, pair: Pair) -> None:
    one, other = (add_participant(store, name) for name in ("Chen", "Dora"))
    with store.edit("Suggest"):
        store.pairings.add([a_pairing(one.id, other.id, state=PairingState.SUGGESTED, started_on=None)])

    assert len(gathered(store, order_of(Printable.SUMMARY, TODAY)).stories) == 2
    assert len(names(gathered(store, order_of(Printable.SUMMARY, TODAY)))) == 4
    agreed = gathered(store, order_of(Printable.AGREEMENT, TODAY, scope=Scope.ALL))
    assert [story.pairing.state for story in agreed.stories] == [PairingState.RUNNING]
    assert names(agreed) == ["Ana Ruiz", "Bo Lind"]


def test_agendas_name_their_sessions_in_the_order_of_their_days(store: Store, pair: Pair) -> None:
    matter = gathered(store, of_pair(Printable.AGENDA, pair))
    assert [one.session_id for one in matter.wanted] == [pair.overdue.id, pair.undated.id]
    by_code = gathered(store, order_of(Printable.REFLECTION, TODAY, scope=Scope.SESSION, code=pair.held.code))
    assert [one.session_id for one in by_code.wanted] == [pair.held.id]


def test_surveys_of_the_paper_s_people_come_along(store: Store, pair: Pair) -> None:
    of_ana = {"participant_id": pair.story.mentor.id, "side": Side.MENTOR, "wave": Wave.CLOSE}
    with store.edit("Type in"):
        store.survey_sheets.add([SurveySheet(**of_ana, issued_on=TODAY)])
        store.survey_answers.add([SurveyAnswer(**of_ana, item="J1", score=4)])
        store.survey_lines.add([SurveyLine(**of_ana, item="changed", text="I ask.")])
    matter = gathered(store, of_pair(Printable.SURVEY, pair))

    assert [len(found) for found in (matter.sheets, matter.answers, matter.lines)] == [1, 1, 1]


def test_the_logo_comes_along(store: Store, pair: Pair) -> None:
    with store.edit("Logo"):
        store.logos.put(1, a_picture())
    assert gathered(store, of_pair(Printable.AGREEMENT, pair)).logo == a_picture()


@pytest.mark.parametrize("kind", [Printable.PEOPLE, Printable.AGREEMENT, Printable.CERTIFICATE])
def test_of_nobody_there_is_nothing_to_print(store: Store, kind: Printable) -> None:
    with pytest.raises(CounterpartError, match="nobody-to-print"):
        gathered(store, order_of(kind, TODAY, scope=Scope.ALL))


def test_a_program_without_anybody_has_a_summary_nonetheless(store: Store) -> None:
    assert gathered(store, order_of(Printable.SUMMARY, TODAY)).stories == ()


def test_a_pairing_is_found_by_its_code_and_by_the_code_of_a_session(store: Store, pair: Pair) -> None:
    pairing, program = pair.story.pairing, store.programs.get(1)
    for typed in (pairing.code, pairing.code.lower().replace("-", ""), pair.held.code, f"{pair.held.code}-M"):
        assert pairing_of_code(store, program, typed) == pairing.id
    for typed, code in (("P-BBBBBBB", "code-"), ("Ana", "code-unreadable")):
        with pytest.raises(CounterpartError, match=code):
            pairing_of_code(store, program, typed)


@pytest.mark.parametrize("kind", [k for k in list(Printable) if scopes_of(k)[0] is Scope.ALL])
def test_a_paper_about_a_whole_program_can_be_stopped(store: Store, pair: Pair, kind: Printable) -> None:
    class StoppedError(Exception):
        pass

    def stop(_done: int, _of: int) -> None:
        raise StoppedError

    order = order_of(kind, TODAY)
    if kind in (Printable.PROFILE, Printable.PRIVACY_NOTICE):
        assert draw(gathered(store, order), order, stop).pages <= 2, "too short to be stopped"
    else:
        with pytest.raises(StoppedError):
            draw(gathered(store, order), order, stop)
