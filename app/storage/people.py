"""People, grades and exclusions in the file."""

from collections.abc import Iterable, Sequence

from app.domain.participants import Exclusion
from app.domain.people import Grade, Person
from app.storage.records import DAY, FLAG, WORDS, Records, Shape, Table
from app.storage.search import matching

PERSON = Shape(
    "person",
    Person,
    {"joined_on": DAY, "left_on": DAY, "languages": WORDS, "has_left": FLAG, "is_archived": FLAG},
)
GRADE = Shape("grade", Grade)
EXCLUSION = Shape("exclusion", Exclusion)


_WORDED = frozenset({"department", "site", "title"})


class People(Records[Person]):
    """Everyone in the file, once each."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, PERSON)

    def next_id(self) -> int:
        """The id that the next person gets who is added, the one after that the next higher one, and so on."""
        return self._table.next_id()

    def add_together(self, items: Iterable[Person]) -> list[int]:
        """Add people under ids known beforehand (`next_id`), so that they may report to people who come later.

        Raises IntegrityError when the step ends while somebody reports to a person who isn't there.
        """
        self._table.trust_references()
        return self.add(items)

    def all(self) -> list[Person]:
        """Everyone, by sort name."""
        return self._where("1", order="fold(sort_name), id")

    def managers(self) -> dict[int, int | None]:
        """Everyone by id, with the id of the person they report to."""
        return dict(self._table.db.execute("SELECT id, manager_id FROM person"))

    def ids(self, search: str = "") -> list[int]:
        """The ids of everyone whose name, e-mail or staff number has the words, by sort name."""
        found = matching(search, ("name", "email", "staff_number"))
        sql = f"SELECT id FROM person WHERE {found.sql} ORDER BY fold(sort_name), id"
        return [row["id"] for row in self._table.select(sql, found.parameters)]

    def names(self) -> dict[int, str]:
        """The name of everyone, by id: all that a look for similar names needs."""
        return dict(self._table.db.execute("SELECT id, name FROM person ORDER BY id"))

    def words(self, column: str) -> list[str]:
        """What stands in a column, each word once, the most frequent first. column: department, site or title."""
        if column not in _WORDED:
            raise KeyError(column)
        sql = f"SELECT {column} FROM person WHERE {column} <> '' GROUP BY 1 ORDER BY count(*) DESC, 1"
        return [word for (word,) in self._table.db.execute(sql)]

    def known_languages(self) -> list[str]:
        """The languages that people of the file speak, the most frequent first."""
        sql = "SELECT each.value FROM person, json_each(languages) AS each GROUP BY 1 ORDER BY count(*) DESC, 1"
        return [word for (word,) in self._table.db.execute(sql)]

    def reporting_to(self, person_id: int) -> list[Person]:
        """Those whose manager this person is, by id."""
        return self._where("manager_id = ?", [person_id])

    def typed_managers(self) -> dict[int, str]:
        """The manager as typed of those whose manager isn't a person of the file yet, by their id."""
        return dict(
            self._table.db.execute("SELECT id, manager_text FROM person WHERE manager_text <> '' ORDER BY id")
        )


class Grades(Records[Grade]):
    """The organization's own grades, in the coordinator's order."""

    def __init__(self, table: Table, people: Table) -> None:
        super().__init__(table, GRADE)
        self._people = people

    def all(self) -> list[Grade]:
        """The grades from lowest to highest, those not yet placed last."""
        return self._where("1", order="rank IS NULL, rank, id")

    def ranks(self) -> dict[str, int]:
        """Grade name -> place in the order, lowest 1; grades not yet placed are absent."""
        return {grade.name: grade.rank for grade in self.all() if grade.rank is not None}

    def set_order(self, names: Sequence[str]) -> None:
        """Place these grades from lowest to highest, adding those that are new; the others lose their place."""
        there = {grade.name: grade for grade in self.all()}
        for rank, name in enumerate(names, start=1):
            if name in there:
                self.change(Grade(there[name].id, name, rank))
            else:
                self.add([Grade(name=name, rank=rank)])
        for name, grade in there.items():
            if name not in names and grade.rank is not None:
                self.change(Grade(grade.id, name, None))

    def uses(self) -> dict[str, int]:
        """Grade name -> how many people of the file have it; also grades that people have and the file doesn't."""
        sql = "SELECT grade, count(*) AS people FROM person WHERE grade <> '' GROUP BY grade"
        return {row["grade"]: row["people"] for row in self._table.select(sql)}

    def rename(self, grade: Grade, name: str) -> None:
        """Call a grade by another name, also where people have it. What stood at past confirmations stays."""
        self.change(Grade(grade.id, name, grade.rank))
        self._people.update_where("grade", grade.name, name)


class Exclusions(Records[Exclusion]):
    """Who must never be paired; the reasons never leave the file."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, EXCLUSION)

    def all(self) -> list[Exclusion]:
        return self._where("1")

    def of(self, person_id: int) -> list[Exclusion]:
        """The exclusions in which this person is one of the two, by id."""
        return self._where("? IN (person_id, other_id)", [person_id])
