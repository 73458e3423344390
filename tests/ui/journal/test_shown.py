from datetime import date

from app.domain.participants import Consent, Side
from app.domain.topics import Topic
from app.ui.journal.shown import Shown
from tests.support.builders import a_held_session, a_participant, a_reflection, a_session, a_story, an_action
from tests.support.rooms import TODAY

HELD, PLANNED = a_held_session(date(2027, 3, 1), id=1), a_session(id=2)
STORY = a_story(
    HELD,
    PLANNED,
    mentee=a_participant("Bo Lind", id=2, consent=Consent(notice="1", may_be_quoted=True)),
    reflections=(a_reflection(1, Side.MENTEE, energy=4),),
    actions=(an_action(1, "Bring it"), an_action(2, "Later")),
)
SHOWN = Shown(STORY, HELD, (Topic(id=3, name="Data"),), (), TODAY)


def test_a_session_is_shown_with_what_belongs_to_it() -> None:
    assert (SHOWN.number, SHOWN.topic_names) == (1, {3: "Data"})
    assert [action.text for action in SHOWN.actions] == ["Bring it"]
    form = SHOWN.reflection(Side.MENTEE)
    assert form is not None
    assert form.energy == 4
    assert SHOWN.reflection(Side.MENTOR) is None


def test_each_side_has_its_name_and_its_own_consent() -> None:
    assert [SHOWN.name(side) for side in Side] == ["Ana Ruiz", "Bo Lind"]
    assert [SHOWN.may_be_quoted(side) for side in Side] == [False, True]
