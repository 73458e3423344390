"""From the first start to the first saved pairing: a new program, two people, and the two of them paired."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.domain.participants import WillingAs
from app.storage import Store
from app.ui.shell.window import MainWindow
from tests.support.keyboard import Keyboard
from tests.support.whole_window import Mouse

MOST_CLICKS = 20


def add(mouse: Mouse, keyboard: Keyboard, name: str, side: str) -> None:
    """Type a name into the form that stands open, and say on which side they are."""
    keyboard.type(name)
    mouse.click(f"Willing as: {side}")


def choose(mouse: Mouse, keyboard: Keyboard, side: str, typed: str) -> None:
    """Click into the field of a side, type a part of a name, and click the person who is offered."""
    mouse.click_on(mouse.field(side))
    keyboard.type(typed)
    mouse.click_first_offered()


def pair_for_the_first_time(window: MainWindow, mouse: Mouse, keyboard: Keyboard) -> None:
    mouse.click("New program")
    keyboard.type("Spring 2027")
    mouse.click_on(mouse.field("The problem you want to change"))
    keyboard.type("Our leaders decide about tools they never use.")
    mouse.click("Make the program")
    mouse.click("Add the first participant")
    add(mouse, keyboard, "Ana Ruiz", "mentor (junior)")
    mouse.click("Add another")
    add(mouse, keyboard, "Bo Lind", "mentee (senior)")
    mouse.enter_room("Pairings")
    mouse.click("Pair two people")
    choose(mouse, keyboard, "mentor (junior)", "ruiz")
    choose(mouse, keyboard, "mentee (senior)", "lind")
    mouse.click("Pair and ask first")


def test_the_first_pairing_is_in_the_file_after_at_most_twenty_clicks(
    window: MainWindow, mouse: Mouse, tmp_path: Path, qtbot: QtBot
) -> None:
    pair_for_the_first_time(window, mouse, Keyboard(window, qtbot))
    window.close()

    with Store.open(tmp_path / "Spring 2027.counterpart") as store:
        [pairing] = store.pairings.of(1)
        mentor, mentee = store.participants.get_many([pairing.mentor_id, pairing.mentee_id])
    assert [(one.person.name, one.willing_as) for one in (mentor, mentee)] == [
        ("Ana Ruiz", WillingAs.MENTOR), ("Bo Lind", WillingAs.MENTEE),
    ]  # fmt: skip
    assert pairing.state is PairingState.CONSULTING
    assert mouse.clicks <= MOST_CLICKS
