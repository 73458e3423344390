"""What the coordinator asks of the pairs on the table: each is done at once, told, and can be taken back."""

from app.domain.proposals import IdPair, Priority
from app.domain.sides import Side
from app.domain.wishes import WishKind
from app.operations.mending import accept_person, put_on_side, set_places
from app.operations.program_setup import change_rules
from app.operations.wishing import keep_apart, keep_together, release
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.text.overrides import wish_done
from app.ui.common.desk import Desk
from app.ui.common.doing import attempt


class WishActs:
    """Wishes about pairs of one program.

    Attributes:
        desk: the file and its program. changed_people: the ids of those who were changed here.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.changed_people: set[int] = set()

    def together(self, pair: IdPair, reason: str = "", instead_of: IdPair | None = None) -> bool:
        """Keep these two together; whether it was done.

        reason: why a hard rule is set aside for them. instead_of: a pair that is no longer kept together then.
        """
        desk = self.desk

        def act() -> str:
            keep_together(
                desk.store, desk.program, *pair, today=desk.today(), reason=reason, instead_of=instead_of
            )
            return self._done(WishKind.TOGETHER, pair)

        return attempt(desk, act)

    def apart(self, pair: IdPair) -> bool:
        """Keep these two apart."""

        def act() -> str:
            keep_apart(self.desk.store, self.desk.program, *pair)
            return self._done(WishKind.APART, pair)

        return attempt(self.desk, act)

    def release(self, pair: IdPair) -> bool:
        """Leave these two to the suggestion again."""

        def act() -> str:
            release(self.desk.store, *pair)
            return self._done(None, pair)

        return attempt(self.desk, act)

    def give_places(self, participant_id: int, places: int) -> bool:
        """So many places for somebody; none leaves them out this time."""
        store = self.desk.store

        def act() -> str:
            self.changed_people.add(participant_id)
            set_places(store, participant_id, places)
            name = isolated(store.participants.get(participant_id).person.name)
            words = ngettext("{name} has {n} place now.", "{name} has {n} places now.", places)
            left_out = _("{name} is left out this time.")
            return (words if places else left_out).format(name=name, n=whole(places))

        return attempt(self.desk, act)

    def accept(self, participant_id: int) -> bool:
        """Accept somebody for the program."""
        store = self.desk.store

        def act() -> str:
            self.changed_people.add(participant_id)
            accept_person(store, participant_id, self.desk.today())
            name = isolated(store.participants.get(participant_id).person.name)
            return _("{name} is accepted.").format(name=name)

        return attempt(self.desk, act)

    def put_on_side(self, participant_id: int, side: Side) -> bool:
        """Have somebody who would take either side take this one."""
        store = self.desk.store

        def act() -> str:
            self.changed_people.add(participant_id)
            put_on_side(store, participant_id, side)
            name = isolated(store.participants.get(participant_id).person.name)
            return _("{name} takes part as {side} now.").format(name=name, side=labels.side(side))

        return attempt(self.desk, act)

    def put_first(self, priority: Priority) -> bool:
        """Have this come first when pairs are looked for."""
        desk, wants_score = self.desk, priority is Priority.SCORE

        def act() -> str:
            label = _("Put the best total first") if wants_score else _("Put placing everyone first")
            with desk.store.edit(label):
                change_rules(desk.store, desk.program.id, best_total_first=wants_score)
            return _("The best total comes first now.") if wants_score else _("Placing everyone comes first now.")

        return attempt(desk, act)

    def _done(self, kind: WishKind | None, pair: IdPair) -> str:
        two = self.desk.store.participants.get_many(list(pair))
        return wish_done(kind, *(isolated(one.person.name) for one in two))
