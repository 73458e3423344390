"""Time zones by their IANA names, found as people type them: by a city, in any case and without underscores."""

from functools import lru_cache

from app.domain.names import fold
from app.domain.problems import trouble

_NO_PLACES = ("Etc/", "SystemV/", "posix/", "right/")


@lru_cache
def zones() -> tuple[str, ...]:
    """Every zone that is named after a place, and UTC, sorted."""
    from zoneinfo import available_timezones

    named = (zone for zone in available_timezones() if "/" in zone and not zone.startswith(_NO_PLACES))
    return ("UTC", *sorted(named))


def zone_words(zone: str) -> str:
    """A zone as it is shown: "Europe/Isle of Man"."""
    return zone.replace("_", " ")


def zones_like(typed: str) -> list[str]:
    """The zones that the words may mean, those whose city begins so first; none for no words."""
    words = _plain(typed).split()
    if not words:
        return []
    found = [zone for zone in zones() if all(word in _plain(zone) for word in words)]
    return sorted(found, key=lambda zone: (not _city(zone).startswith(words[-1]), zone))


def zone_named(typed: str) -> str:
    """The zone that is meant by its whole name, or by its city where only one zone has it.

    Raises CounterpartError "zone-unknown" for anything else.
    """
    plain = _plain(typed)
    whole = [zone for zone in zones() if _plain(zone) == plain]
    by_city = [zone for zone in zones() if _city(zone) == plain]
    for found in (whole, by_city):
        if len(found) == 1:
            return found[0]
    raise trouble("zone-unknown", typed=typed.strip())


def _plain(words: str) -> str:
    return " ".join(fold(words).replace("_", " ").replace("/", " ").split())


def _city(zone: str) -> str:
    return _plain(zone.rpartition("/")[2])
