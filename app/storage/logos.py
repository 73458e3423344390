"""The logo of each program, a picture; outside of undo, whose history is text."""

from app.storage.records import Table


class Logos:
    """At most one picture for each program."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def of(self, program_id: int) -> bytes:
        """The program's logo; no bytes where it has none."""
        found = self._table.tuples("SELECT picture FROM logo WHERE program_id = ?", [program_id])
        return bytes(found[0][0]) if found else b""

    def put(self, program_id: int, picture: bytes) -> None:
        """Give the program this logo, or none where there are no bytes. Only inside `Store.edit`."""
        self._table.delete_where("program_id", program_id)
        if picture:
            self._table.insert({"program_id": program_id, "picture": picture})
        self._table.note()
