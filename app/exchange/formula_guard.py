"""The apostrophe that keeps a spreadsheet program from running a text cell as a formula, and its undoing.

A text cell that begins with = + - @ TAB or CR gets one apostrophe in front. A text that already carries
such apostrophes gets one more, so that guarding and unguarding always give back the same text.
"""

import re

_RISKY = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guard(text: str) -> str:
    """The text as it may stand in a CSV cell without being taken for a formula."""
    return f"'{text}" if _RISKY.match(text) else text


def unguard(text: str) -> str:
    """The text that `guard` was given."""
    return text[1:] if text.startswith("'") and _GUARDED.match(text) else text
