"""Text as XML holds it."""

from __future__ import annotations

import re

_IN_TEXT = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_IN_ATTRIBUTE = re.compile('[&<>"\t\n\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]')
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
needs_escape = _IN_TEXT.search  # for hot loops: most texts need nothing
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


def _replace(found: re.Match[str]) -> str:
    return _NAMED.get(found[0], "\ufffd")  # what XML cannot hold at all is shown as lost


def escape(text: str) -> str:
    """The text as the content of an element; characters that XML cannot hold become U+FFFD."""
    return _IN_TEXT.sub(_replace, text) if _IN_TEXT.search(text) else text


def attribute(text: str) -> str:
    """The text as the value of an attribute in double quotes."""
    return _IN_ATTRIBUTE.sub(_replace, text) if _IN_ATTRIBUTE.search(text) else text


def clean(text: str) -> str:
    """The text for whoever escapes it himself: only what XML cannot hold is replaced."""
    return _IMPOSSIBLE.sub("\ufffd", text)
