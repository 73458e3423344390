"""Where somebody works: title, place, grade, manager, and since when."""

from collections.abc import Sequence

from app.domain.names import fold
from app.domain.problems import CounterpartError
from app.operations import managers, people, remarks
from app.operations.remarks import Remark
from app.text.catalog import _
from app.text.formats import decimal
from app.text.problems import sentence
from app.ui.common.day_field import DayField
from app.ui.common.form_row import FormRow
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.common.toast import Way
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry, Values
from app.ui.participants.form.target import Target, values_of
from app.ui.participants.form.who_card import described


class WorkCard(FormCard):
    """What the file has of others is offered, so that a department isn't written in two ways."""

    def __init__(self, theme: Theme, entry: Entry, ways: FormWays) -> None:
        super().__init__(theme, entry, _("Work"), ways)
        grade = self._grade_line = self._grade_row()
        self.add_line(
            self.text_of_person("title", _("such as Service designer"), suggest=lambda t: self._words("title", t)),
            self.text_of_person(
                "department", _("such as Finance"), suggest=lambda t: self._words("department", t)
            ),
        )
        self.add_line(
            self.text_of_person("site", _("such as North Quay"), suggest=lambda t: self._words("site", t)),
            grade,
        )
        self.inner.addWidget(self._manager_row())
        joined = DayField(theme, entry.today)
        target = Target("joined_on", lambda: entry.person.joined_on, person=values_of("joined_on"))
        self.add_line(self.bind_day(target, joined), self._years_row())

    def way_from(self, remark: Remark) -> Way | None:
        """A grade that isn't in the organization's list yet can be put there at once."""
        if remark.problem.code == "grade-new":
            return Way(_("Add it to the grades"), self._add_grade)
        return super().way_from(remark)

    def _add_grade(self) -> None:
        people.add_grade(self.entry.store, self.entry.person.grade)
        self.tell(self._grade_line, self._grade)

    def _words(self, column: str, typed: str) -> Sequence[Suggestion]:
        found = [word for word in self.entry.store.people.words(column) if fold(typed) in fold(word)]
        return [Suggestion(word, word) for word in found]

    def _grade_row(self) -> FormRow:
        field = SuggestField(self.theme, self._grades, _("such as Grade 4"))
        target = Target("grade", lambda: self.entry.person.grade, person=self._read_grade)
        row = self.bind_text(target, field, self._grade)
        field.taken.connect(lambda found: self.keep(row, target, found.key, self._grade))
        return row

    def _read_grade(self, typed: object) -> Values:
        return {"grade": people.known_grade(self.entry.store, str(typed))}

    def _grades(self, typed: str) -> Sequence[Suggestion]:
        """The organization's grades in their order; all of them while nothing is typed."""
        names = [grade.name for grade in self.entry.store.grades.all()]
        return [Suggestion(name, name) for name in names if fold(typed) in fold(name)]

    def _grade(self) -> Remark | None:
        return remarks.grade_remark(self.entry.store, self.entry.person.grade)

    def _manager_row(self) -> FormRow:
        field = SuggestField(self.theme, self._managers, _("type a name, then choose from the list"))
        target = Target("manager", self._manager, person=lambda typed: {"manager_text": typed, "manager_id": None})
        row = self.bind_text(target, field)
        field.taken.connect(lambda found: self._take_manager(row, target, int(found.key)))
        field.left.connect(lambda: self._resolve(row, target, field))
        return row

    def _manager(self) -> str:
        """The manager's name, whether or not it is a person of the file."""
        person = self.entry.person
        if person.manager_id is None:
            return person.manager_text
        return self.entry.store.people.get(person.manager_id).name

    def _managers(self, typed: str) -> Sequence[Suggestion]:
        if not typed:
            return ()
        found = people.found_people(self.entry.store, typed, but=self.entry.person.id)
        return [Suggestion(str(person.id), described(person)) for person in found]

    def _take_manager(self, row: FormRow, target: Target, manager_id: int) -> None:
        link = target._replace(person=lambda _typed: {"manager_id": manager_id, "manager_text": ""})
        try:
            managers.check_manager(self.entry.store, self.entry.person.id, manager_id)
        except CounterpartError as error:
            self.note(row, sentence(error.problem))
            return
        self.keep(row, link, "")
        self.entry.leave()
        if isinstance(row.field, TextField):
            row.field.put(self._manager())

    def _resolve(self, row: FormRow, target: Target, field: TextField) -> None:
        """A name typed to its end may be somebody of the file; only then is it looked up."""
        if self.entry.person.manager_id is not None or not field.text().strip():
            return
        try:
            found = managers.manager_fields(self.entry.store, self.entry.person.id, field.text())
        except CounterpartError as error:
            self.keep(row, target, "")  # what was typed so far stands in the file as a name
            self.note(row, sentence(error.problem))
            return
        if found["manager_id"] is not None:
            self.keep(row, target._replace(person=lambda _typed: found), "")
            self.entry.leave()
            field.put(self._manager())

    def _years_row(self) -> FormRow:
        field = TextField(example=_("such as 4.5"))
        target = Target("years_in_organization", self._years)
        row = self.row_of("years_in_organization", field)
        field.settled.connect(lambda text: self._keep_years(row, target, text))
        field.left.connect(self.entry.leave)
        self.watch_text(target, field, row)
        return row

    def _years(self) -> str:
        years = self.entry.person.years_in_organization
        if years is None:
            return ""
        return decimal(years, 0 if years == int(years) else 1)

    def _keep_years(self, row: FormRow, target: Target, typed: str) -> None:
        text = typed.strip().replace(",", ".")
        try:
            years = float(text) if text else None
        except ValueError:
            years = -1.0
        if years is not None and not 0 <= years <= 80:
            self.note(row, _("Years are a number from 0 to 80, such as 4.5. What stands here isn't kept."))
            return
        self.keep(row, target._replace(person=lambda _typed: {"years_in_organization": years}), "")
