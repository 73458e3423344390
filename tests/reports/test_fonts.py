import unicodedata

import pytest

from app.reports.fonts import MISSING_MARK, Face, chain, font, register

BLOCKS = {
    "Latin": ((0x20, 0x7E), (0xA0, 0x24F)),
    "Vietnamese": ((0x1E00, 0x1EFF),),
    "Greek": ((0x370, 0x3FF), (0x1F00, 0x1FFF)),
    "Cyrillic": ((0x400, 0x52F),),
    "Hebrew": ((0x5D0, 0x5EA),),
    "Arabic": ((0x621, 0x64A), (0xFE80, 0xFEFC)),
}


@pytest.mark.parametrize("face", [Face.REGULAR, Face.BOLD, Face.ITALIC, Face.DISPLAY])
@pytest.mark.parametrize("script", BLOCKS)
def test_every_face_has_every_letter_of_the_supported_scripts(face: Face, script: str) -> None:
    covered = frozenset().union(*(each.characters for each in chain(face)))
    wanted = {
        code
        for first, last in BLOCKS[script]
        for code in range(first, last + 1)
        if unicodedata.category(chr(code)) not in ("Cn", "Cc")
    }
    assert [chr(code) for code in sorted(wanted - covered)] == []


@pytest.mark.parametrize("face", list(Face))
def test_the_mark_for_missing_signs_exists_in_every_chain(face: Face) -> None:
    assert any(ord(MISSING_MARK) in each.characters for each in chain(face))


def test_arabic_is_set_larger_so_that_it_looks_equal_beside_latin() -> None:
    assert font("NotoNaskhArabic-Regular").scale == pytest.approx(1.2)
    assert font("NotoSans-Regular").scale == 1


def test_a_registered_face_is_known_to_reportlab_by_its_name() -> None:
    from reportlab.pdfbase.pdfmetrics import getFont

    assert getFont(register(Face.MONO)).fontName == "DejaVuSansMono-Bold"
