"""The user's language: every text that is read goes through here, and the core needs no QGIS for it."""

import re
from functools import lru_cache

_FONTS = ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "Microsoft YaHei", "SimHei",
          "DengXian", "PingFang SC", "Hiragino Sans GB", "Heiti SC", "STHeiti", "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei", "Droid Sans Fallback", "Arial Unicode MS")  # fmt: skip
"""Fonts with Chinese letters, as Linux, Windows and macOS bring them."""

_JOINED = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Letters that are written from right to left, or joined: matplotlib sets them apart and in the wrong order."""

_CHINESE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")

_chosen = None


def use(translate=None):
    """Translate from now on by ``translate(text)``; None: leave texts in English."""
    global _chosen  # noqa: PLW0603
    _chosen = translate


def tr(text):
    """Return `text`, a literal, in the user's language; placeholders are filled in afterwards."""
    return text if _chosen is None else _chosen(text)


def chart_tr(text):
    """Return `text` in the user's language if matplotlib can draw it, else in English."""
    said = tr(text)
    if _JOINED.search(said) or (_CHINESE.search(said) and chinese_font() is None):
        return text
    return said


def speaks_chinese():
    """Tell whether charts are in Chinese, for which they need a font of their own."""
    return bool(_CHINESE.search(tr("Samples"))) and chinese_font() is not None


@lru_cache(maxsize=1)
def chinese_font():
    """Return a font of this computer that holds Chinese letters, None if there is none that matplotlib can add."""
    import matplotlib
    from matplotlib import font_manager

    # older ones take one font for all letters
    if tuple(int(part) for part in re.findall(r"\d+", matplotlib.__version__)[:2]) < (3, 6):
        return None
    known = {font.name for font in font_manager.fontManager.ttflist}
    return next((name for name in _FONTS if name in known), None)
