import pytest
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.number_field import NumberField
from app.ui.setup.privacy_section import PrivacySection
from tests.support.rooms import DeskAt, unnamed, words_on
from tests.support.setting_up import a_bench, on_screen, typed


@pytest.fixture
def section(empty_desk: DeskAt, qtbot: QtBot) -> PrivacySection:
    made = PrivacySection(a_bench(empty_desk))
    on_screen(made, qtbot)
    return made


@pytest.mark.parametrize(("words", "kept"), [("3", 3), ("10", 10), ("2", 5), ("11", 5)])
def test_the_small_group_is_three_to_ten(
    section: PrivacySection, store: Store, qtbot: QtBot, words: str, kept: int
) -> None:
    field = section.row("small_group").field
    assert isinstance(field, NumberField)
    typed(field, words, qtbot)
    assert store.programs.get(1).small_group == kept
    assert bool(section.row("small_group").problem) == (kept == 5)


def test_what_is_promised_and_how_long_it_is_kept(section: PrivacySection, store: Store, qtbot: QtBot) -> None:
    field = section.row("retention_months").field
    assert isinstance(field, NumberField)
    typed(field, "24", qtbot)
    assert store.programs.get(1).retention_months == 24
    assert "3 to 10" in words_on(section)
    assert unnamed(section) == []
