import pytest

from app.text.catalog import speaking
from app.text.mixed_lines import embedded, runs_to_the_left

RIGHT, LEFT = "\u200e", "\u200f"  # marks of a direction
LAYLA = "ليلى الحداد"


@pytest.mark.parametrize("name", ["Ana Ruiz", "Γιώργος Αντωνίου", "Олена", "王小明", "", "42"])
def test_a_name_that_runs_as_the_language_does_stays_as_it_is(name: str) -> None:
    assert embedded(name) == name


@pytest.mark.parametrize("name", [LAYLA, "דוד כהן", f"Dr. {LAYLA}"])
def test_a_name_from_right_to_left_stands_between_marks_of_an_english_sentence(name: str) -> None:
    assert embedded(name) == f"{RIGHT}{name}{RIGHT}"


def test_in_a_language_from_right_to_left_it_is_the_other_way_round() -> None:
    with speaking("ar"):
        assert runs_to_the_left()
        assert embedded("Ana Ruiz") == f"{LEFT}Ana Ruiz{LEFT}"
        assert embedded(LAYLA) == LAYLA
    assert not runs_to_the_left()
