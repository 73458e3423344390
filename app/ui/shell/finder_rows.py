"""What the search offers, in words: under headings, the likeliest first, each with the place that it leads to."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from app.domain.hits import Span, excerpt, hits
from app.domain.names import fold
from app.domain.participants import Side, WillingAs
from app.domain.problems import CounterpartError
from app.domain.programs import Program
from app.domain.topics import Topic
from app.operations import form_codes, surveys
from app.operations.finding import Found, FoundLine, find, journal_lines
from app.operations.form_codes import FoundForm, FoundPairing
from app.storage import PairingRow, ParticipantRow, SessionRow, Store
from app.text import labels
from app.text.catalog import _
from app.text.formats import date_short, isolated, whole
from app.text.problems import sentence
from app.text.survey_questions import form_title
from app.ui.common.desk import Place
from app.ui.common.paper_places import place_of
from app.ui.shell.command_book import CommandBook, begins
from app.ui.shell.commands import Command

_LINE = 72  # signs of a line of a journal


class Hit(NamedTuple):
    """One thing that was found, or can be done. marks: where the typed words stand in `words` and `second`.

    side, name: of a person, drawn as their avatar in place of the icon. keys: that do the same.
    """

    words: str
    go: Callable[[], object]
    second: str = ""
    icon: str = ""
    side: Side | WillingAs | None = None
    name: str = ""
    keys: str = ""
    marks: tuple[Span, ...] = ()
    second_marks: tuple[Span, ...] = ()


class Heading(NamedTuple):
    """What the rows below are."""

    words: str


Row = Hit | Heading


class FinderRows:
    """The rows of a search in one program of the open file."""

    def __init__(
        self, store: Store, program: Program, book: CommandBook, today: date, go_to: Callable[[Place], object]
    ) -> None:
        self._store, self._program, self._book = store, program, book
        self._today, self._go_to = today, go_to

    def rows(self, search: str) -> list[Row]:
        """Everything but what journals say; the commands alone while nothing is typed.

        Where a command begins like the words typed and no name does, commands come first.
        """
        commands = self._book.matching(search)
        offered = [self._command(command, search) for command in commands]
        if not search.strip():
            return _section(_("Commands"), offered)
        if (paper := self._paper(search)) is not None:
            return _section(_("From paper"), [paper])
        parts = self._parts(search)
        offered += parts
        found = find(self._store, self._program, search, self._today)
        records = [
            *_section(_("People"), self._people(found, search)),
            *_section(_("Pairings"), self._pairings(found, search)),
            *_section(_("Sessions"), [self._session(row, search) for row in found.sessions]),
            *_section(_("Topics"), [self._topic(topic, search) for topic in found.topics]),
        ]
        doing = _section(_("Commands"), offered)
        commands_first = any(begins(hit.words, search) for hit in offered[:1] + parts) and not found.names_begin
        return [*doing, *records] if commands_first else [*records, *doing]

    def problem(self, search: str) -> str:
        """What is wrong with a typed code, in a sentence; "" for a right one, and for other words."""
        if form_codes.is_meant(search):
            try:
                form_codes.find(self._store, self._program, search)
            except CounterpartError as error:
                return sentence(error.problem)
        return ""

    def journal(self, search: str) -> Iterator[list[Hit]]:
        """What journals say, piece by piece."""
        for lines in journal_lines(self._store, self._program, search):
            yield [self._line(line, search) for line in lines]

    def _paper(self, search: str) -> Hit | None:
        """What a whole code belongs to; None where it isn't one of this program."""
        try:
            found = form_codes.find(self._store, self._program, search)
        except CounterpartError:
            return None
        go, code = self._to(place_of(found)), search.strip().upper()
        if isinstance(found, FoundForm):
            form = surveys.read(self._store, found.form)
            words = _("{form} of {name}").format(form=form_title(found.form.wave), name=isolated(form.name))
            second = _("{code}, {side}").format(code=code, side=labels.side(found.form.side))
            return Hit(words, go, second, "clipboard-list")
        [pair] = self._store.pairings.rows([found.pairing_id])
        if isinstance(found, FoundPairing):
            second = _("{code}, {state}").format(code=code, state=labels.pairing_state(pair.state))
            return Hit(_pair(pair), go, second, "handshake")
        [session] = self._store.sessions.rows([found.session_id])
        kind = labels.session_kind(session.kind) if found.side is None else labels.side(found.side)
        second = _("{code}, {kind}, {day}").format(code=code, kind=kind, day=date_short(session.day))
        return Hit(_pair(pair), go, second, "notebook-pen")

    def _people(self, found: Found, search: str) -> list[Hit]:
        shown = [self._person(row, search) for row in found.people]
        if found.people_count > len(shown):
            words = _("Show all {n} in Participants").format(n=whole(found.people_count))
            shown.append(Hit(words, self._to(Place("participants", search=search)), icon="users"))
        return shown

    def _person(self, row: ParticipantRow, search: str) -> Hit:
        side = row.shown_side
        work = ", ".join(filter(None, (row.title, row.department, row.site)))
        second = f"{labels.side(side)}, {work}" if work else labels.side(side)
        go = self._to(Place("participants", record_id=row.id))
        marks = Marks(search)
        return Hit(
            row.name,
            go,
            second,
            side=side,
            name=row.name,
            marks=marks.of(row.name, row.name),
            second_marks=marks.of(second, work),
        )

    def _pairings(self, found: Found, search: str) -> list[Hit]:
        shown = [self._pairing(row, search) for row in found.pairings]
        if found.pairings_count > len(shown):
            words = _("Show all {n} in Pairings").format(n=whole(found.pairings_count))
            shown.append(Hit(words, self._to(Place("pairings", search=search)), icon="handshake"))
        return shown

    def _pairing(self, row: PairingRow, search: str) -> Hit:
        second = _("mentor (junior) and mentee (senior), {state}, {code}").format(
            state=labels.pairing_state(row.state), code=row.code
        )
        return self._of_pair(row, Place("pairings", record_id=row.id), second, "handshake", search)

    def _session(self, row: SessionRow, search: str) -> Hit:
        second = _("{code}, {kind}, {day}, {state}").format(
            code=row.code,
            kind=labels.session_kind(row.kind),
            day=date_short(row.day),
            state=labels.session_state(row.state),
        )
        return self._of_pair(row, Place("journal", record_id=row.id), second, "notebook-pen", search)

    def _of_pair(self, row: PairingRow | SessionRow, place: Place, second: str, icon: str, search: str) -> Hit:
        words, marks = _pair(row), Marks(search)
        return Hit(
            words,
            self._to(place),
            second,
            icon,
            marks=marks.of(words, row.mentor_name, row.mentee_name),
            second_marks=marks.of(second, row.code),
        )

    def _topic(self, topic: Topic, search: str) -> Hit:
        place = Place("setup", record_id=topic.id, value="topics")
        marks = hits(topic.name, search)
        return Hit(topic.name, self._to(place), _("in Program setup"), "message-circle", marks=marks)

    def _line(self, line: FoundLine, search: str) -> Hit:
        where = _("in the journal of {pair}, {day}").format(
            pair=_pair(line.session), day=date_short(line.session.day)
        )
        whose = labels.side(line.side) if line.side else _("your note")
        part = excerpt(line.text, search, _LINE)
        second = _("{whose}, {where}").format(whose=whose, where=where)
        place = Place("journal", record_id=line.session.id)
        return Hit(part.text, self._to(place), second, "file-text", marks=part.hits)

    def _parts(self, search: str) -> list[Hit]:
        """The sections of the set-up whose name has the words."""
        from app.ui.setup.sections import section_entries

        words = fold(search).split()
        return [
            self._part(entry.key, entry.words, entry.icon, search)
            for entry in section_entries()
            if all(word in fold(entry.words) for word in words)
        ]

    def _part(self, key: str, words: str, icon: str, search: str) -> Hit:
        place = Place("setup", value=key)
        return Hit(words, self._to(place), _("in Program setup"), icon, marks=hits(words, search))

    def _command(self, command: Command, search: str) -> Hit:
        keys = command.keys[0] if command.keys else ""
        go = self._running(command.key)
        return Hit(command.words, go, icon=command.icon, keys=keys, marks=hits(command.words, search))

    def _running(self, key: str) -> Callable[[], object]:
        return lambda: self._book.run(key)

    def _to(self, place: Place) -> Callable[[], object]:
        return lambda: self._go_to(place)


def _pair(row: PairingRow | SessionRow) -> str:
    return _("{mentor} and {mentee}").format(mentor=isolated(row.mentor_name), mentee=isolated(row.mentee_name))


def _section(words: str, found: Sequence[Hit]) -> list[Row]:
    return [Heading(words), *found] if found else []


class Marks:
    """Where the typed words stand in what was found; never in the words that we put around it."""

    def __init__(self, search: str) -> None:
        self._search = search

    def of(self, words: str, *found: str) -> tuple[Span, ...]:
        """The hits inside the parts of `words` that are data, each of them looked for from the left."""
        spans: list[Span] = []
        after = 0
        for part in found:
            at = words.find(part, after)
            if part and at >= 0:
                spans += [Span(at + span.start, at + span.end) for span in hits(part, self._search)]
                after = at + len(part)
        return tuple(spans)
