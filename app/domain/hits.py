"""Where a search is found in a text, so that it can be marked there."""

from app.domain.names import fold


def hits(text: str, search: str) -> list[tuple[int, int]]:
    """The stretches of a text in which the typed words stand, each from a place to the one behind it, in order.

    As searches go: no case, no accents. Stretches that overlap or touch become one, and a sign is marked whole:
    "æ" for a typed "a".
    """
    words = fold(search).split(" ") if search.strip() else []
    folded, places = _folded(text)
    marked = set[int]()
    for word in words:
        start = folded.find(word) if word else -1
        while start >= 0:
            marked.update(places[start : start + len(word)])
            start = folded.find(word, start + 1)
    return _stretches(sorted(marked))


def _folded(text: str) -> tuple[str, list[int]]:
    """The text folded sign by sign, and for each folded sign the place that it came from."""
    parts, places = [], []
    for place, sign in enumerate(text):
        plain = " " if sign.isspace() else fold(sign)
        parts.append(plain)
        places += [place] * len(plain)
    return "".join(parts), places


def _stretches(places: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found
