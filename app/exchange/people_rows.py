"""The rows of a table as people: names, dates, sides and levels read, and each row's problems told."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.names import clean_text
from app.domain.participants import Format, WillingAs
from app.domain.problems import Problem, trouble
from app.exchange import person_fields
from app.exchange.answers import has_left
from app.exchange.cells import Cells
from app.exchange.columns import plain_number
from app.exchange.dates import DateOrder, order_of, read_date
from app.exchange.evidence import share
from app.exchange.grids import Table
from app.exchange.headings import matches
from app.exchange.lists import languages_in, names_in
from app.exchange.mappings import ColumnMapping
from app.exchange.name_looks import is_name, is_sum

_LEAVING_AHEAD = timedelta(days=730)  # notice of a leaving date: how far ahead a year of two digits may lie
_DATES = ("joined_on", "left_on")
_TOLD_EVERY = 250
Tell = Callable[[int, int], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person as a row of a table says; "" and None and empty mean that it doesn't say.

    row: its number in the file, as a spreadsheet program shows it. manager, manager_email, manager_number:
    whichever the table has, the name as shown ("Ana Ruiz"). can_share, want_to_learn: topic and level 0 to 3.
    availability: slots such as "mon-am". problems: what was changed or dropped, each with row, name and column.
    """

    row: int
    name: str
    sort_name: str
    pronunciation: str = ""
    pronouns: str = ""
    email: str = ""
    staff_number: str = ""
    phone: str = ""
    title: str = ""
    department: str = ""
    site: str = ""
    grade: str = ""
    joined_on: date | None = None
    years_in_organization: float | None = None
    languages: tuple[str, ...] = ()
    manager: str = ""
    manager_email: str = ""
    manager_number: str = ""
    has_left: bool | None = None
    left_on: date | None = None
    willing_as: WillingAs | None = None
    places: int | None = None
    can_share: tuple[tuple[str, int], ...] = ()
    want_to_learn: tuple[tuple[str, int], ...] = ()
    not_with_me: tuple[str, ...] = ()
    aims: str = ""
    availability: frozenset[str] = frozenset()
    formats: frozenset[Format] = frozenset()
    access_needs: str = ""
    notes: str = ""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class People:
    """The people of a table in its order, and what concerns the table or a row that names nobody."""

    rows: tuple[PersonRow, ...]
    problems: tuple[Problem, ...]

    def all_problems(self) -> tuple[Problem, ...]:
        """Problems of the table first, then those of its rows."""
        return self.problems + tuple(problem for row in self.rows for problem in row.problems)


def read_people(
    table: Table, mapping: ColumnMapping, *, today: date, month_first: bool = False, tell: Tell | None = None
) -> People:
    """The people in a table's rows.

    today: decides whether a date lies ahead. month_first: how 03/04/2020 is read where nothing in its column
    decides. tell: hears every few hundred rows how many of how many are read, and may stop it by raising.
    Blank rows are passed over; a row that says something but has no name, and a sum below the table, are told as
    problems. Raises table-without-names when no column holds names, names-not-names when most of what it holds
    can't be a name, table-without-people when no row holds a person.
    """
    columns = {field: column for column, field in mapping.field_of.items()}
    if not columns.keys() & {"name", "given_name", "family_name"}:
        raise trouble("table-without-names", columns=", ".join(table.headers))
    reader = _RowReader(table, columns, today, month_first)
    rows = tuple(reader.people(tell or (lambda _done, _of: None)))
    if not rows and not reader.nameless:
        raise trouble("table-without-people")
    if rows and share([row.name for row in rows], is_name) < 0.5:
        raise trouble("names-not-names", example=rows[0].name, row=rows[0].row)
    return People(rows, (*table.problems, *_first_row_as_headings(table), *reader.problems()))


def _first_row_as_headings(table: Table) -> tuple[Problem, ...]:
    """When no heading says anything, that row may be a person: it is told, so that nobody is lost in silence."""
    if any(matches(header) for header in table.headers):
        return ()
    return (Problem("headings-unknown", {"row": table.first_row - 1, "text": ", ".join(table.headers)}),)


class _RowReader:
    """Reads rows one after the other and remembers what concerns them all."""

    def __init__(self, table: Table, columns: dict[str, int], today: date, month_first: bool) -> None:
        self._table = table
        self._columns = columns
        self._today = today
        self._orders = _date_orders(table, columns, month_first)
        self._strange_statuses: Counter[str] = Counter()
        self.nameless: list[int] = []
        self._sums: list[tuple[int, str]] = []

    def people(self, tell: Tell) -> Iterator[PersonRow]:
        for place, record in enumerate(self._table.rows):
            if place % _TOLD_EVERY == 0:
                tell(place, len(self._table.rows))
            number = self._table.first_row + place
            cells = Cells(number, record, self._table.headers, self._columns)
            display, sort, address = person_fields.names(cells)
            if is_sum(display):
                self._sums.append((number, display))
            elif display:
                cells.name = display
                yield self._person(cells, display, sort, address)
            elif any(clean_text(cell) for cell in record):
                self.nameless.append(number)

    def problems(self) -> tuple[Problem, ...]:
        return (
            *(Problem("row-without-name", {"row": row}) for row in self.nameless),
            *(Problem("row-is-a-sum", {"row": row, "text": text}) for row, text in self._sums),
            *(self._unsure(field, order) for field, order in self._orders.items() if order.unsure),
            *(
                Problem("status-not-understood", {"value": value, "count": count})
                for value, count in self._strange_statuses.items()
            ),
        )

    def _unsure(self, field: str, order: DateOrder) -> Problem:
        heading = self._table.headers[self._columns[field]]
        read = read_date(order.unsure, order, self._today + _LEAVING_AHEAD)
        return Problem("dates-ambiguous", {"column": heading, "example": order.unsure, "read": str(read)})

    def _person(self, cells: Cells, display: str, sort: str, address: str) -> PersonRow:
        left_on = self._left_on(cells)
        return PersonRow(
            row=cells.row,
            name=display,
            sort_name=sort,
            pronunciation=cells.text("pronunciation"),
            pronouns=cells.text("pronouns"),
            email=person_fields.address(cells, "email") or address,
            staff_number=plain_number(cells.text("staff_number")),
            phone=cells.text("phone"),
            title=cells.text("title"),
            department=cells.text("department"),
            site=cells.text("site"),
            grade=cells.text("grade"),
            joined_on=self._joined_on(cells),
            years_in_organization=person_fields.years(cells),
            languages=languages_in(cells.text("languages")),
            manager=person_fields.manager(cells),
            manager_email=person_fields.address(cells, "manager_email"),
            manager_number=plain_number(cells.text("manager_number")),
            has_left=self._has_left(cells, left_on),
            left_on=left_on,
            willing_as=person_fields.willing_as(cells),
            places=person_fields.places(cells),
            can_share=person_fields.levels(cells, "can_share"),
            want_to_learn=person_fields.levels(cells, "want_to_learn"),
            not_with_me=names_in(cells.paragraphs("not_with_me")),
            aims=cells.paragraphs("aims"),
            availability=person_fields.availability(cells),
            formats=person_fields.formats(cells),
            access_needs=cells.paragraphs("access_needs"),
            notes=cells.paragraphs("notes"),
            problems=cells.problems,
        )

    def _date(self, cells: Cells, field: str, latest: date) -> date | None:
        text = cells.text(field)
        if not text:
            return None
        found = read_date(text, self._orders[field], latest)
        if found is None:
            cells.tell("date-not-understood", field, value=text)
        return found

    def _joined_on(self, cells: Cells) -> date | None:
        joined = self._date(cells, "joined_on", self._today)
        if joined is not None and joined > self._today:
            cells.tell("date-in-future", "joined_on", value=joined)
            return None
        return joined

    def _left_on(self, cells: Cells) -> date | None:
        return self._date(cells, "left_on", self._today + _LEAVING_AHEAD)

    def _has_left(self, cells: Cells, left_on: date | None) -> bool | None:
        status = cells.text("employment_status")
        said = has_left(status, cells.heading("employment_status")) if status else None
        if status and said is None:
            self._strange_statuses[status] += 1
        return True if left_on is not None and left_on <= self._today else said


def _date_orders(table: Table, columns: dict[str, int], month_first: bool) -> dict[str, DateOrder]:
    """The order of each date column; where a column doesn't decide, the other one of the table does."""
    dated = {field: columns[field] for field in _DATES if field in columns}
    orders = {field: order_of((row[column] for row in table.rows), month_first) for field, column in dated.items()}
    together = order_of((row[column] for column in dated.values() for row in table.rows), month_first)
    if together.unsure:
        return orders
    return {field: together if order.unsure else order for field, order in orders.items()}
