import pytest
from pytestqt.qtbot import QtBot

from app.domain.programs import Weights
from app.storage import Store
from app.ui.common.number_field import NumberField
from app.ui.common.weights_section import WeightsSection
from tests.support.rooms import DeskAt, unnamed, words_on
from tests.support.setting_up import a_bench, on_screen, press, typed


@pytest.fixture
def section(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> WeightsSection:
    made = WeightsSection(a_bench(empty_desk))
    on_screen(made, qtbot)
    store.on_change(lambda _changes: made.reload())
    return made


def number(section: WeightsSection, name: str) -> NumberField:
    field = section.row(name).field
    assert isinstance(field, NumberField)
    return field


def test_the_sum_and_every_share_are_shown(section: WeightsSection) -> None:
    words = words_on(section)
    assert "Sum: 10,000" in words
    assert "5,000 of 10,000, 50 %" in words


def test_any_numbers_are_brought_to_ten_thousand(section: WeightsSection, store: Store, qtbot: QtBot) -> None:
    for name in ("distance", "availability", "seniority", "preferences"):
        typed(number(section, name), "0", qtbot)
    typed(number(section, "distance"), "5000", qtbot)
    words = words_on(section)
    assert "Sum: 10,000" in words
    typed(number(section, "distance"), "10000", qtbot)
    words = words_on(section)
    assert "Sum: 15,000" in words
    assert "3,333 of 10,000, 33 %" in words
    assert store.programs.get(1).weights.distance == 10_000


def test_the_return_direction_is_part_of_the_topics(section: WeightsSection, store: Store, qtbot: QtBot) -> None:
    typed(number(section, "topics_return"), "6000", qtbot)
    assert "can't count more than they do, 5000" in section.row("topics_return").problem
    assert store.programs.get(1).weights == Weights()


def test_something_has_to_count(section: WeightsSection, store: Store, qtbot: QtBot) -> None:
    for name in ("distance", "availability", "seniority", "preferences", "topics_return", "topics"):
        typed(number(section, name), "0", qtbot)
    assert "Something has to count" in section.row("topics").problem
    assert store.programs.get(1).weights.topics == 5_000


def test_the_usual_weights_come_back(
    section: WeightsSection, store: Store, qtbot: QtBot, empty_desk: DeskAt
) -> None:
    typed(number(section, "topics"), "2000", qtbot)
    press(section, "Restore the usual weights")
    assert store.programs.get(1).weights == Weights()
    assert number(section, "topics").text() == "5000"
    assert store.undo() == "Restore the usual weights of Spring 2027"
    assert empty_desk.desk.toasts.now is not None


def test_undo_leads_to_the_weight_that_it_changed(section: WeightsSection) -> None:
    section.show_part("weights", 0)
    assert number(section, "topics").hasFocus()
    section.show_part("distance", 0)
    assert number(section, "distance").hasFocus()


def test_every_control_has_a_name(section: WeightsSection) -> None:
    assert unnamed(section) == []
