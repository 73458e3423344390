"""Small pictures, as somebody has them for a logo."""

from io import BytesIO

from PIL import Image


def a_picture(width: int = 40, height: int = 20, colour: str = "#aa0000", kind: str = "PNG") -> bytes:
    """A picture of one colour."""
    target = BytesIO()
    Image.new("RGB", (width, height), colour).save(target, kind)
    return target.getvalue()
