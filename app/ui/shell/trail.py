"""Where the coordinator has been: back and forward over places."""

from app.ui.common.desk import Place

_ONCE = frozenset({"record", "plan", "add", "edit", "import"})  # the other tasks are faces of a room
_OF_A_RECORD = frozenset({"pairing"})  # faces whose value says what they show; of others it is done there


class Trail:
    """The places visited, and which of them is the present one."""

    def __init__(self, start: Place) -> None:
        self._places = [start]
        self._now = 0

    @property
    def now(self) -> Place:
        return self._places[self._now]

    @property
    def can_go_back(self) -> bool:
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        return self._now + 1 < len(self._places)

    def go_to(self, place: Place) -> None:
        """A new place; what lay ahead is forgotten. A list that is searched on takes the present place's place.

        What was to be done there isn't kept: coming back to a place never does it again.
        """
        place = _to_come_back_to(place)
        if place.room == self.now.room and not (self.now.record_id or self.now.task or place.task):
            self._places[self._now :] = [place]
        elif place != self.now:
            self._places[self._now + 1 :] = [place]
            self._now += 1

    def back(self) -> Place:
        self._now = max(0, self._now - 1)
        return self.now

    def forward(self) -> Place:
        self._now = min(len(self._places) - 1, self._now + 1)
        return self.now


def _to_come_back_to(place: Place) -> Place:
    if place.task in _ONCE:
        return place._replace(task="", value="")
    return place if not place.task or place.task in _OF_A_RECORD else place._replace(value="")
