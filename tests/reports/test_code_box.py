import pytest

from app.reports.code_box import CODE_BOX_WIDTH, CodeBox
from app.reports.styles import CODE, SHEET_CODE, Style
from tests.support.papers import overprinted, print_flowables


@pytest.mark.parametrize(("code", "style"), [("S-K4T7RB9", CODE), ("S-K4T7RB9-M", SHEET_CODE)])
def test_a_code_stands_in_its_frame_on_one_line(code: str, style: Style) -> None:
    page = print_flowables([CodeBox("Session code", code, "write it down", style)])[1][0]
    signs = [sign for sign in page.signs if "Mono" in sign.font]
    assert "".join(sign.text for sign in signs) == code
    assert max(sign.x1 for sign in signs) - min(sign.x0 for sign in signs) < CODE_BOX_WIDTH - 6


def test_a_longer_note_makes_the_frame_higher_and_stays_inside() -> None:
    note = "bitte auf alles schreiben, was abgegeben wird, auch auf lose Blätter"
    box = CodeBox("Session code", "S-K4T7RB9", note)
    page = print_flowables([box])[1][0]
    assert page.find(note)
    assert max(sign.x1 for sign in page.signs) < 53.86 + CODE_BOX_WIDTH - 3
    assert box.height > CodeBox("Session code", "S-K4T7RB9", "short").height
    assert not overprinted(page)


def test_label_and_note_go_with_the_code() -> None:
    page = print_flowables([CodeBox("Session code", "S-K4T7RB9", "write it down")])[1][0]
    assert page.lines == ["Session code", "S-K4T7RB9", "write it down"]
