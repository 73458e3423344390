from app.ui.common.paged_model import Column
from app.ui.common.row_copying import as_lines


def test_rows_become_lines_below_their_headings() -> None:
    columns = [Column("Name", lambda row: row[0]), Column("Place", lambda row: row[1])]
    rows = [("Ana Ruiz", "York"), ("Bo\tLind", "North\nQuay"), ("Cy", "")]
    assert as_lines(columns, rows) == "Name\tPlace\nAna Ruiz\tYork\nBo Lind\tNorth Quay\nCy\t\n"
