from PySide6.QtGui import QImage

from app.ui.common.pdf_view_cache import Key, PictureCache


def a_picture(side: int = 10) -> QImage:
    """A picture of 400 bytes unless another side is asked for."""
    return QImage(side, side, QImage.Format.Format_RGB32)


def test_a_picture_is_found_by_its_page_width_and_ratio() -> None:
    cache, picture = PictureCache(), a_picture()
    cache.keep(Key(1, 10), picture)
    assert cache.get(Key(1, 10)) is picture
    assert cache.get(Key(1, 20)) is None
    assert cache.get(Key(1, 10, 2.0)) is None


def test_until_the_right_width_is_drawn_any_other_will_do() -> None:
    cache, old, new = PictureCache(), a_picture(), a_picture()
    cache.keep(Key(1, 10), old)
    cache.keep(Key(1, 20), new)
    assert cache.nearest(1) is new
    assert cache.nearest(2) is None


def test_what_was_not_looked_at_for_longest_goes_first() -> None:
    cache = PictureCache(most_bytes=800)
    for page in range(2):
        cache.keep(Key(page, 10), a_picture())
    cache.get(Key(0, 10))
    cache.keep(Key(2, 10), a_picture())
    assert [cache.get(Key(page, 10)) is not None for page in range(3)] == [True, False, True]
    assert cache.bytes == 800


def test_one_picture_is_kept_however_large() -> None:
    cache = PictureCache(most_bytes=10)
    cache.keep(Key(0, 10), a_picture())
    assert cache.get(Key(0, 10)) is not None
    cache.clear()
    assert cache.bytes == 0
