import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.desk import Place
from app.ui.pairings.pairing_papers import PairingPapers
from tests.support.rooms import DeskAt, shown


@pytest.fixture
def papers(desk: DeskAt, qtbot: QtBot) -> PairingPapers:
    made = PairingPapers(desk.desk)
    shown(made, qtbot, 140, 40)
    return made


def offered(papers: PairingPapers) -> list[str]:
    return [action.text() for action in papers.menu_of_papers.actions() if not action.isSeparator()]


def test_the_launch_kit_comes_first(papers: PairingPapers) -> None:
    assert offered(papers)[:2] == ["Launch kit", "Welcome letters"]
    assert len(set(offered(papers))) == len(offered(papers))


def test_each_paper_leads_to_reports_with_this_pairing(papers: PairingPapers, desk: DeskAt) -> None:
    papers.hold("P-K4T7RB9")
    papers.menu_of_papers.actions()[0].trigger()
    assert desk.went == [Place("reports", value="launch-kit:P-K4T7RB9")]


def test_without_a_pairing_there_are_no_papers(papers: PairingPapers) -> None:
    papers.hold("")
    assert not papers.isVisible()
    papers.hold("P-K4T7RB9")
    assert papers.isVisible()
