import threading

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.problems import trouble
from app.reports.sheet import Paper
from app.ui.common.desk import Place
from app.ui.common.paper_saving import Saved, preview_agendas, preview_week, save_paper, write_paper
from tests.support.rooms import DeskAt


def test_a_saved_paper_opens_from_its_toast(desk: DeskAt, qtbot: QtBot) -> None:
    save_paper(desk.desk, "paper", lambda: Paper(b"%PDF", 1))
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None)
    toast = desk.desk.toasts.now
    assert toast is not None
    assert toast.button is not None
    toast.button.click()
    assert desk.answers.shown == [desk.answers.folder / "paper.pdf"]


def test_cancel_saves_nothing(desk: DeskAt) -> None:
    desk.answers.cancels = True
    save_paper(desk.desk, "paper", lambda: Paper(b"%PDF", 1))
    assert list(desk.answers.folder.glob("*.pdf")) == []


def test_a_paper_that_can_not_be_made_is_told_and_leaves_no_file(desk: DeskAt, qtbot: QtBot) -> None:
    def fail() -> Paper:
        raise trouble("disk-full")

    save_paper(desk.desk, "paper", fail)
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None)
    assert desk.desk.toasts.now is not None
    assert desk.desk.toasts.now.words.startswith("The disk is full")
    assert list(desk.answers.folder.glob("*.pdf")) == []


def test_a_paper_that_is_ready_after_its_file_was_closed_does_no_harm(desk: DeskAt, qtbot: QtBot) -> None:
    gate = threading.Event()

    def wait() -> Paper:
        gate.wait()
        return Paper(b"%PDF", 1)

    save_paper(desk.desk, "paper", wait)
    desk.desk.toasts.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    with qtbot.captureExceptions() as raised:
        desk.desk.background.wait()
        QApplication.processEvents()
    assert raised == []
    assert (desk.answers.folder / "paper.pdf").is_file()


def test_signs_that_no_font_has_are_told(desk: DeskAt, qtbot: QtBot) -> None:
    save_paper(desk.desk, "paper", lambda: Paper(b"%PDF", 1, ("𓀀",)))
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None)
    assert desk.desk.toasts.now is not None
    assert "𓀀" in desk.desk.toasts.now.words


def test_the_week_s_agendas_are_previewed_in_the_reports_room(desk: DeskAt) -> None:
    preview_week(desk.desk)
    assert desk.went == [Place("reports", value="week")]


def test_a_session_s_agenda_is_previewed_in_the_reports_room(desk: DeskAt) -> None:
    preview_agendas(desk.desk, code="S-K4T7RB9")
    assert desk.went == [Place("reports", value="session:S-K4T7RB9")]


def test_who_saves_can_hear_what_was_written(desk: DeskAt, qtbot: QtBot) -> None:
    came: list[Saved] = []
    path = desk.answers.folder / "paper.pdf"
    write_paper(desk.desk, path, lambda: Paper(b"%PDF", 1), came.append)
    qtbot.waitUntil(lambda: came == [Saved(path, 1, ())])


def test_a_program_s_name_never_leads_to_another_folder(desk: DeskAt) -> None:
    desk.answers.cancels = True
    save_paper(desk.desk, "Spring / 2027: agendas", lambda: Paper(b"%PDF", 1))
    assert desk.answers.asked == ["Spring 2027 agendas.pdf"]


def test_who_has_gone_meanwhile_hears_nothing_and_does_no_harm(desk: DeskAt, qtbot: QtBot) -> None:
    class Hearer(QObject):
        heard = 0

        def hear(self, _saved: Saved) -> None:
            Hearer.heard += 1

    gate, hearer = threading.Event(), Hearer()

    def wait() -> Paper:
        gate.wait()
        return Paper(b"%PDF", 1)

    write_paper(desk.desk, desk.answers.folder / "paper.pdf", wait, hearer.hear)
    hearer.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None)
    assert Hearer.heard == 0
