from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from app import paths
from app.ui.common.icons import Icons
from app.ui.common.theme import Theme


@pytest.fixture
def icons(theme: Theme) -> Icons:
    return Icons(paths.resources() / "icons")


def test_an_icon_is_drawn_in_the_colour_asked_for(icons: Icons) -> None:
    image = icons.picture("check", "#A92920", 32).toImage()
    drawn = {
        image.pixelColor(x, y).name()
        for x in range(32)
        for y in range(32)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert drawn == {QColor("#A92920").name()}


def test_sharp_screens_get_as_many_pixels_as_they_have(icons: Icons) -> None:
    picture = icons.picture("check", "#000000", 16, 2.0)
    assert picture.width() == 32
    assert picture.deviceIndependentSize().width() == 16


def test_an_icon_is_drawn_once(icons: Icons) -> None:
    assert icons.picture("check", "#000000", 16) is icons.picture("check", "#000000", 16)


def test_a_name_without_a_file_is_an_error(theme: Theme, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Icons(tmp_path).picture("nothing", "#000000", 16)


def test_a_filled_icon_has_more_of_its_colour(icons: Icons) -> None:
    def ink(name: str) -> int:
        image = icons.picture(name, "#A92920", 32).toImage()
        return sum(image.pixelColor(x, y).alpha() > 200 for x in range(32) for y in range(32))

    assert ink("pin-filled") > 1.3 * ink("pin")
