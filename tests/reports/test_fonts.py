import logging
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import paths
from app.reports.fonts import MISSING_MARK, Face, chain, font, further_fonts, opened, register
from app.reports.styles import TEXT
from app.reports.text_runs import line_runs, runs_of
from app.reports.words import words
from tests.support.papers import print_flowables

BLOCKS = {
    "Latin": ((0x20, 0x7E), (0xA0, 0x24F)),
    "Vietnamese": ((0x1E00, 0x1EFF),),
    "Greek": ((0x370, 0x3FF), (0x1F00, 0x1FFF)),
    "Cyrillic": ((0x400, 0x52F),),
    "Hebrew": ((0x5D0, 0x5EA),),
    "Devanagari": ((0x900, 0x97F),),
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


def test_signs_beyond_the_first_plane_can_be_copied_from_a_paper() -> None:
    text = "\U0001f600 and \U0001f0a1"
    paper, pages = print_flowables([words(TEXT, text)])

    assert paper.missing == ()
    assert pages[0].text.strip() == text


# Further fonts

INTER = paths.resources() / "fonts" / "Inter-Regular.ttf"  # the window's; it has a sign that no font of papers has
ONLY_THERE = "\u24b6"


@pytest.fixture
def forgotten() -> Iterator[None]:
    """Nothing is remembered of the fonts of this computer, before and after."""
    for clear in (further_fonts.cache_clear, runs_of.cache_clear, line_runs.cache_clear):
        clear()
    yield
    for clear in (further_fonts.cache_clear, runs_of.cache_clear, line_runs.cache_clear):
        clear()


@pytest.fixture
def folder(forgotten: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for somebody's own fonts."""
    monkeypatch.setattr(paths, "fonts", lambda: tmp_path)
    return tmp_path


@pytest.mark.usefixtures("forgotten")
def test_without_a_folder_of_fonts_what_no_font_has_is_marked() -> None:
    assert further_fonts() == ()
    assert runs_of(ONLY_THERE, Face.REGULAR).missing == {ONLY_THERE}


def test_a_font_in_the_folder_sets_what_ours_lack_and_nothing_else(folder: Path) -> None:
    shutil.copy(INTER, folder / "Signs.ttf")

    runs = runs_of(f"a{ONLY_THERE}b", Face.BOLD).runs

    assert [Path(run.font).name for run in runs] == ["NotoSans-Bold", "Signs.ttf", "NotoSans-Bold"]


def test_a_paper_with_a_font_of_the_folder_has_it_inside_and_lacks_nothing(folder: Path) -> None:
    shutil.copy(INTER, folder / "Signs.ttf")

    paper, pages = print_flowables([words(TEXT, f"one {ONLY_THERE}")])

    assert paper.missing == ()
    assert pages[0].find(f"one {ONLY_THERE}")
    assert {sign.font.split("+")[1] for sign in pages[0].signs} == {"NotoSans-Regular", "Inter-Regular"}


def test_fonts_of_the_folder_come_by_name_and_before_those_of_the_system(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("2.ttf", "1.TTF", "system.ttf"):
        shutil.copy(INTER, folder / name)
    (folder / "system.ttf").rename(folder.parent / "system.ttf")
    monkeypatch.setattr(paths, "system_fonts", lambda: (folder / "none.ttf", folder.parent / "system.ttf"))

    assert [Path(font.name).name for font in further_fonts()] == ["1.TTF", "2.ttf", "system.ttf"]


@pytest.mark.parametrize("kept", [0, 3, 100, 5_000, 300_000])
def test_a_broken_font_is_left_out_and_named(folder: Path, kept: int, caplog: pytest.LogCaptureFixture) -> None:
    (folder / "Broken.ttf").write_bytes(INTER.read_bytes()[:kept])

    with caplog.at_level(logging.WARNING):
        assert further_fonts() == ()

    assert ["Broken.ttf" in record.getMessage() for record in caplog.records] == [True]


def test_a_font_with_outlines_of_another_kind_is_left_out(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    (folder / "Other.otf").write_bytes(b"OTTO" + INTER.read_bytes()[4:])
    (folder / "Read me.txt").write_text("no font")

    assert further_fonts() == ()
    assert [record.getMessage().split()[0] for record in caplog.records] == ["Other.otf"]


def test_nothing_is_said_of_the_system_s_own_fonts(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "Broken.ttf").write_bytes(b"")

    assert list(opened([tmp_path / "Broken.ttf"], warn=False)) == []
    assert caplog.records == []
