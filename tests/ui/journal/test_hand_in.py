import pytest

from app.domain.participants import Side
from app.domain.sessions import COORDINATOR_SHOULD_KNOW, TAKES, Reflection
from app.text.reflections import LINES, SCORES
from app.ui.common.desk import Place
from app.ui.journal.form import SessionForm
from app.ui.journal.hand_in import HandIn, Status
from app.ui.journal.page import JournalPage
from tests.support.journals import Pair
from tests.support.keyboard import Keyboard
from tests.support.rooms import TODAY


@pytest.fixture
def recorded(form: SessionForm, keys: Keyboard) -> SessionForm:
    keys.type("h")
    return form


@pytest.fixture
def mentor(recorded: SessionForm) -> HandIn:
    return recorded.hand_ins[Side.MENTOR]


def form_of(pair: Pair, side: Side) -> Reflection | None:
    return pair.story.reflection(pair.overdue.id, side)


def test_the_columns_are_there_once_the_session_was_held(form: SessionForm, keys: Keyboard) -> None:
    assert not any(column.isVisible() for column in form.hand_ins.values())
    keys.type("h")
    widths = [column.width() for column in form.hand_ins.values()]
    assert all(column.isVisible() for column in form.hand_ins.values())
    assert abs(widths[0] - widths[1]) <= 1


def test_digits_score_and_mean_that_the_form_came_in_today(mentor: HandIn, keys: Keyboard, pair: Pair) -> None:
    keys.tab_to("Useful, mentor (junior)").type("4").tab().type("2").tab().type("5").tab()
    form = form_of(pair, Side.MENTOR)
    assert form is not None
    assert (form.useful, form.energy, form.open, form.handed_in_on) == (4, 2, 5, TODAY)
    assert mentor.status.chosen == Status.HANDED_IN
    assert form_of(pair, Side.MENTEE) is None


def test_the_screen_has_the_order_of_the_sheet(mentor: HandIn) -> None:
    assert (tuple(mentor.scores), tuple(mentor.lines)) == (SCORES, LINES)
    tops = [
        row.mapTo(mentor, row.rect().topLeft()).y() for row in (*mentor.scores.values(), *mentor.lines.values())
    ]
    assert tops == sorted(tops)


def test_a_score_can_be_taken_back_and_undone(mentor: HandIn, keys: Keyboard, pair: Pair) -> None:
    keys.tab_to("Useful, mentor (junior)").type("4").tab().type("3").tab()
    mentor.scores["useful"].scale.segment("4").click()
    form = form_of(pair, Side.MENTOR)
    assert form is not None
    assert form.useful is None
    pair.undo()
    assert mentor.scores["useful"].scale.chosen == "4"


def test_kept_private_counts_as_given_and_hides_the_lines(mentor: HandIn, keys: Keyboard, pair: Pair) -> None:
    keys.tab_to("Reflection sheet, mentor").type("k")
    form = form_of(pair, Side.MENTOR)
    assert form is not None
    assert (form.kept_private, form.handed_in_on) == (True, TODAY)
    assert not any(line.isVisible() for line in mentor.lines.values())
    keys.tab().type("3")
    again = form_of(pair, Side.MENTOR)
    assert again is not None
    assert (again.kept_private, again.useful) == (True, 3)


def test_nothing_came_after_all_takes_the_form_out_and_undo_brings_it_back(
    journal: JournalPage, pair: Pair
) -> None:
    journal.visit(Place("journal", record_id=pair.held.id))
    column = journal.pairing.form.hand_ins[Side.MENTOR]
    before = pair.story.reflection(pair.held.id, Side.MENTOR)
    column.status.setCurrentIndex(0)
    column.status.activated.emit(0)
    assert pair.story.reflection(pair.held.id, Side.MENTOR) is None
    assert column.lines[TAKES].text.toPlainText() == ""
    assert pair.undo() == "Session 1 of Ana Ruiz and Bo Lind: nothing handed in"
    assert pair.story.reflection(pair.held.id, Side.MENTOR) == before
    assert column.lines[TAKES].text.toPlainText() == "I ask first"


def test_a_sheet_without_a_word_can_be_handed_in(mentor: HandIn, keys: Keyboard, pair: Pair) -> None:
    keys.tab_to("Reflection sheet, mentor").type("h")
    form = form_of(pair, Side.MENTOR)
    assert form is not None
    assert (form.kept_private, form.answers) == (False, {})


def test_looking_at_an_empty_column_hands_nothing_in(recorded: SessionForm, keys: Keyboard, pair: Pair) -> None:
    keys.tab_to("Useful, mentee (senior)").tab(6)
    assert pair.story.reflections == pair.story.reflections[:1]
    assert form_of(pair, Side.MENTEE) is None
    assert recorded.hand_ins[Side.MENTEE].lines[COORDINATOR_SHOULD_KNOW].text.isVisible()
