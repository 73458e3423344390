"""The text of a finished PDF, read quickly; `papers` reads places and fonts too."""

from io import BytesIO

import pypdf

from tests.support.papers import plain


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page, with one blank between words whatever the line breaks."""
    return [plain(page.extract_text()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def all_of(pdf: bytes) -> str:
    """The whole text, with what stands in the document's properties and bookmarks."""
    reader = pypdf.PdfReader(BytesIO(pdf))
    return " ".join([*pages_of(pdf), str(reader.metadata), str(reader.outline)])


def widths_of(pdf: bytes) -> set[int]:
    """The widths of the pages, in whole points."""
    return {round(float(page.mediabox.width)) for page in pypdf.PdfReader(BytesIO(pdf)).pages}
