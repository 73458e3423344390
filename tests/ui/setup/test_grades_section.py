import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.people import Grade
from app.storage import Store
from app.ui.common.text_fields import TextField
from app.ui.setup.grades_section import GradesSection
from tests.support.builders import a_person
from tests.support.rooms import DeskAt, unnamed, words_on
from tests.support.setting_up import a_bench, on_screen, press, typed


class Grades:
    def __init__(self, desk: DeskAt, store: Store, qtbot: QtBot) -> None:
        self.store = store
        self.section = GradesSection(a_bench(desk))
        on_screen(self.section, qtbot)
        store.on_change(lambda _changes: self.section.reload())

    def order(self) -> list[str]:
        return [grade.name for grade in self.store.grades.all() if grade.rank]

    @property
    def name(self) -> TextField:
        found = self.section.findChild(TextField)
        assert isinstance(found, TextField)
        return found

    @property
    def new(self) -> QLineEdit:
        return next(f for f in self.section.findChildren(QLineEdit) if f.accessibleName() == "New grade")

    def button(self, words: str) -> QPushButton:
        return next(b for b in self.section.findChildren(QPushButton) if b.text() == words)


@pytest.fixture
def grades(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> Grades:
    with store.edit("Add"):
        store.grades.add([Grade(name="Clerk", rank=1), Grade(name="Officer", rank=2), Grade(name="Chief", rank=3)])
        store.grades.add([Grade(name="Temp")])
        store.people.add([a_person("Ana", grade="Clerk"), a_person("Bo", grade="Apprentice")])
    return Grades(empty_desk, store, qtbot)


def test_grades_stand_in_their_order_and_those_without_a_place_apart(grades: Grades) -> None:
    assert grades.section.placed.keys == ["Clerk", "Officer", "Chief"]
    assert grades.section.apart.keys == ["Apprentice", "Temp"]
    assert "1 person has it." in words_on(grades.section)


def test_a_grade_is_moved_by_keyboard_in_a_named_step(grades: Grades, qtbot: QtBot) -> None:
    grades.section.placed.choose("Chief")
    qtbot.keyClick(grades.section.placed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert grades.order() == ["Clerk", "Chief", "Officer"]
    assert grades.section.placed.key == "Chief"
    assert grades.store.undo() == "Move the grade Chief"
    assert grades.section.placed.keys == ["Clerk", "Officer", "Chief"]


def test_a_new_grade_is_added_and_chosen(grades: Grades, qtbot: QtBot, empty_desk: DeskAt) -> None:
    typed(grades.new, "Director", qtbot)
    assert grades.order()[-1] == "Director"
    assert grades.section.placed.key == "Director"
    typed(grades.new, "director", qtbot)
    assert empty_desk.desk.toasts.now is not None
    assert "There is a grade called director already" in empty_desk.desk.toasts.now.words
    assert grades.new.text() == "director"


def test_a_grade_is_renamed_with_its_people(grades: Grades, qtbot: QtBot) -> None:
    grades.section.placed.choose("Clerk")
    typed(grades.name, "Assistant", qtbot)
    assert grades.order()[0] == "Assistant"
    assert grades.store.people.get(1).grade == "Assistant"
    assert grades.section.placed.key == "Assistant"
    typed(grades.name, "Junior assistant", qtbot)
    assert grades.order()[0] == "Junior assistant"


def test_a_name_that_is_taken_is_told_beside_the_field(grades: Grades, qtbot: QtBot) -> None:
    grades.section.placed.choose("Clerk")
    typed(grades.name, "chief", qtbot)
    assert "There is a grade called chief already" in words_on(grades.section)
    assert grades.name.text() == "chief"
    grades.section.placed.choose("Officer")
    assert grades.name.text() == "Officer"
    assert "already" not in words_on(grades.section)


def test_a_grade_gets_a_place_and_loses_it(grades: Grades) -> None:
    grades.section.apart.choose("Apprentice")
    assert grades.section.placed.key == "", "one row is chosen in both lists"
    press(grades.section, "Place it at the upper end")
    assert grades.order()[-1] == "Apprentice"
    press(grades.section, "Take it out of the order")
    assert grades.order() == ["Clerk", "Officer", "Chief"]
    assert grades.section.apart.key == "Apprentice"


def test_only_a_grade_that_nobody_has_is_removed(grades: Grades) -> None:
    remove = grades.button("Remove")
    grades.section.placed.choose("Clerk")
    assert not remove.isEnabled()
    assert "People have this grade" in remove.toolTip()
    grades.section.placed.choose("Officer")
    remove.click()
    assert grades.order() == ["Clerk", "Chief"]


def test_without_grades_the_way_to_the_first_is_told(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> None:
    grades = Grades(empty_desk, store, qtbot)
    assert "No grade yet. Add the lowest first" in words_on(grades.section)
    grades.section.show_part("grades", 0)
    assert grades.new.hasFocus()
    typed(grades.new, "Clerk", qtbot)
    assert grades.order() == ["Clerk"]
    assert "No grade yet" not in words_on(grades.section)


def test_undo_leads_to_the_list(grades: Grades) -> None:
    grades.section.show_part("grades", 0)
    assert grades.section.placed.hasFocus()


def test_every_control_has_a_name(grades: Grades) -> None:
    assert unnamed(grades.section) == []
