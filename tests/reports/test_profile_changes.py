import pytest

from app.domain.sides import Side
from app.reports.geometry import cols
from app.reports.profile_changes import ItemChange, change_scales
from tests.support.papers import overprinted, print_flowables

LABEL = "I can explain how AI and new technology touch our business"


def page_of_items(*items: ItemChange, side: Side = Side.MENTEE):  # type: ignore[no-untyped-def]
    return print_flowables([change_scales(side, items, cols(6))])[1][0]


def test_an_item_has_its_label_both_means_and_its_change() -> None:
    page = page_of_items(ItemChange(LABEL, 2.7, 3.9, 1.2))

    assert all(page.find(text) for text in ("I can explain how AI", "2.7", "3.9", "+1.2"))


@pytest.mark.parametrize(
    ("before", "after"), [(1.0, 5.0), (3.0, 3.0), (3.0, 3.1), (4.4, 2.1), (5.0, 4.9), (1.0, 1.1)]
)
def test_values_never_touch_however_small_the_change(before: float, after: float) -> None:
    page = page_of_items(ItemChange("My view counts", before, after, after - before))

    assert overprinted(page) == []


def test_a_fall_is_printed_with_its_sign() -> None:
    assert page_of_items(ItemChange("My view counts", 4.0, 3.5, -0.5)).find("–0.5")


def test_the_ends_of_the_scale_stand_once_under_the_last_item() -> None:
    page = page_of_items(*[ItemChange("My view counts", 2.6, 3.6, 1.0)] * 3)

    assert [line for line in page.lines if line.startswith("1")] == [page.lines[-1]]
    assert page.lines[-1].endswith("5")
