"""Small helpers on text: folding to ASCII, cutting at a length, codes and domains made of a name."""

import unicodedata


def fold(text: str) -> str:
    """The text without accents, ligatures opened: « Œuvres d'Été » gives « OEuvres d'Ete »."""
    opened = text.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE")
    return unicodedata.normalize("NFKD", opened).encode("ascii", "ignore").decode("ascii")


def stem(text: str, length: int) -> str:
    """The first letters A to Z of a text, upper case: the start of an account code."""
    return "".join(c for c in fold(text).upper() if "A" <= c <= "Z")[:length] or "TIERS"


def slug(text: str) -> str:
    """A domain label made of a name: lower case, words joined by hyphens."""
    letters = "".join(c if c.isalnum() else " " for c in fold(text).lower())
    return "-".join(letters.split()) or "tiers"


def domain(text: str) -> str:
    """A domain of a name under the top level reserved for examples: mail sent to it reaches nobody."""
    return f"{slug(text)[:30].strip('-')}.example"
