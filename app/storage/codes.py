"""Codes given out for papers: random, unique in the file, never given out twice."""

from collections.abc import Callable

from app.domain.codes import CodeKind, new_code
from app.storage.records import Table


def at_random(symbols: str) -> str:
    """One of these symbols, from the system's own chance."""
    import secrets  # here, because a start needs no new code and shouldn't wait for it

    return secrets.choice(symbols)


class Codes:
    """The codes that were ever given out; they are outside undo, so that paper already printed stays true."""

    def __init__(self, table: Table, choose: Callable[[str], str]) -> None:
        self._table = table
        self._choose = choose

    def issue(self, kind: CodeKind) -> str:
        """A code that was never given out before."""
        code = new_code(kind, self._choose, self)
        self._table.insert({"code": code})
        return code

    def __contains__(self, code: object) -> bool:
        return bool(self._table.select("SELECT 1 FROM issued_code WHERE code = ?", [code]))
