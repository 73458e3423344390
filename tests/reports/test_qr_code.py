from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from reportlab.lib.units import mm

from app.domain.codes import SYMBOLS
from app.reports.paper_canvas import PaperCanvas
from app.reports.qr_code import draw_qr_code

_SCALES = (150 / 72, 300 / 72)  # as a scanner at 150 and at 300 dots an inch sees it


def seen(code: str, scale: float, size: float = 10 * mm) -> str:
    """What a scanner reads of a printed code."""
    target = BytesIO()
    canvas = PaperCanvas(target, pagesize=(100, 100))
    draw_qr_code(canvas, 30, 30, size, code)
    canvas.save()
    picture = pypdfium2.PdfDocument(target.getvalue())[0].render(scale=scale).to_numpy()
    found = zxingcpp.read_barcode(picture)
    return found.text if found else ""


@pytest.mark.parametrize("scale", _SCALES)
@pytest.mark.parametrize("code", ["S-K4T7RB9", "S-K4T7RB9-M", "F-BBBBBBB", "P-9999999"])
def test_a_scanner_reads_just_the_code(code: str, scale: float) -> None:
    assert seen(code, scale) == code


def test_a_scanner_reads_codes_of_every_symbol() -> None:
    codes = [f"F-{symbol * 7}" for symbol in SYMBOLS]
    assert [seen(code, _SCALES[1]) for code in codes] == codes


def test_a_code_too_long_for_its_square_is_refused() -> None:
    with pytest.raises(ValueError, match="holds 20 signs"):
        seen("S" * 30, 1)
