"""A time zone is found by its city, however it is typed."""

import pytest

from app.domain.problems import CounterpartError
from app.text.zones import zone_named, zone_words, zones, zones_like


def test_every_zone_is_named_after_a_place() -> None:
    assert {"UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"} <= set(zones())
    assert not any(zone.startswith("Etc/") for zone in zones())


def test_a_city_that_begins_so_comes_first() -> None:
    assert zones_like("lon")[:2] == ["Arctic/Longyearbyen", "Europe/London"]
    assert "Africa/Libreville" not in zones_like("lon")
    assert zones_like("america new york") == ["America/New_York"]
    assert "Australia/Lord_Howe" in zones_like("lord")
    assert zones_like("") == zones_like("atlantis") == []


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("europe/berlin", "Europe/Berlin"),
        (" Berlin ", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("America/São_Paulo", "America/Sao_Paulo"),
        ("utc", "UTC"),
    ],
)
def test_a_zone_is_taken_by_its_name_or_its_city(typed: str, zone: str) -> None:
    assert zone_named(typed) == zone


@pytest.mark.parametrize("typed", ["", "Atlantis", "Europe"])
def test_what_is_no_zone_is_refused(typed: str) -> None:
    with pytest.raises(CounterpartError, match="zone-unknown"):
        zone_named(typed)


def test_underscores_are_shown_as_blanks() -> None:
    assert zone_words("America/New_York") == "America/New York"
