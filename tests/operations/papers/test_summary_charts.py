"""The summary's charts on the screen say what paper says."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from app.domain.summary import ProgramSummary
from app.operations.overview import summary_of
from app.operations.papers.summary import paper_of
from app.operations.papers.summary_charts import TOPICS, TRUST, summary_svg
from app.reports.geometry import cols
from app.storage import Store
from tests.support.papers import a_summary, plain, read
from tests.support.samples import TODAY, a_sample

DARK = {"ink": "#eeeeee", "accent": "#66ccdd", "white": "#101418", "muted": "#aaaaaa"}


@pytest.fixture
def sample(tmp_path: Path) -> ProgramSummary:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        return summary_of(store, store.programs.get(1), TODAY)


def words_in(picture: bytes) -> list[str]:
    return [text.text or "" for text in ET.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("name", [TOPICS, TRUST])
def test_a_picture_says_what_stands_on_paper(sample: ProgramSummary, name: str) -> None:
    paper = plain(" ".join(page.text for page in read(paper_of(sample, TODAY))))

    said = words_in(summary_svg(sample, {})[name])

    assert len(said) > 10
    assert [words for words in said if plain(words) not in paper] == []


def test_every_topic_has_its_bar_also_those_that_page_1_leaves_to_the_annex(sample: ProgramSummary) -> None:
    said = " ".join(words_in(summary_svg(sample, {})[TOPICS]))

    assert len(sample.topics) > 8
    assert all(topic.name in said for topic in sample.topics)


def test_no_topic_yet_is_no_picture_of_topics() -> None:
    assert set(summary_svg(a_summary(topics=()), {})) == {TRUST}


def painted(picture: bytes) -> QImage:
    """The picture as Qt paints it, on the dark ground of its theme."""
    renderer = QSvgRenderer(QByteArray(picture))
    assert renderer.isValid()
    size = renderer.defaultSize() * 2
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(DARK["white"]))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def colours_of(image: QImage) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found


@pytest.mark.parametrize("name", [TOPICS, TRUST])
def test_qt_paints_it_in_the_colours_of_the_theme(qtbot: QtBot, name: str) -> None:
    found = colours_of(painted(summary_svg(a_summary(), DARK)[name]))

    assert found[DARK["accent"]] > 100, "bars and marks"
    assert found[DARK["white"]] > sum(found.values()) / 2, "the ground"
    assert "#0b6170" not in found, "the accent of the paper"


def test_the_picture_is_as_wide_as_on_paper(qtbot: QtBot) -> None:
    renderer = QSvgRenderer(QByteArray(summary_svg(a_summary(), {})[TRUST]))

    assert renderer.viewBoxF().width() == pytest.approx(cols(7), abs=0.01)
