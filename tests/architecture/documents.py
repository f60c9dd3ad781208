"""What a document says that can be tried: commands, links, places, functions, make targets, rules."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ORDER = re.compile(r"(?:[A-Z]\w*=\S+ )*(?:sage100|make) ")


class Command(NamedTuple):
    """A line for a shell: its variables, then the program and its words."""

    environment: dict[str, str]
    program: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return shlex.join(
            [*(f"{name}={value}" for name, value in self.environment.items()), self.program, *self.words]
        )


class Document:
    """One document of the project."""

    def __init__(self, path: str) -> None:
        self.path = ROOT / path
        self.text = self.path.read_text("utf-8")
        self.blocks = FENCE.findall(self.text)
        self.prose = FENCE.sub("", self.text)

    @property
    def quoted(self) -> list[str]:
        """What stands between backticks in a sentence or a table."""
        return re.findall(r"`([^`\n]+)`", self.prose)

    def code(self, language: str) -> list[str]:
        """The blocks in a language."""
        return [body for name, body in self.blocks if name == language]

    def commands(self, program: str) -> list[Command]:
        """Every call of `sage100` or `make`, in a block or in a sentence, each once."""
        lines = [line for _, body in self.blocks for line in body.splitlines()] + self.quoted
        found = (command(line) for line in lines if ORDER.match(line))
        return list({str(one): one for one in found if one.program == program}.values())

    def links(self) -> set[str]:
        """The files that it links to, as written."""
        return {link for link in re.findall(r"\]\(([^)#]+)[^)]*\)", self.prose) if "://" not in link}

    def places(self) -> set[str]:
        """Files and folders from the root."""
        form = re.compile(r"[\w.-]+/\S*(?:/|\.\w+|\.py:[\w.]+)")
        return {whole(words.partition(":")[0]) for words in self.quoted if form.fullmatch(words)}

    def functions(self, chapter: str = "") -> set[tuple[str, str]]:
        """File and name of each function or class that it points to as `file.py:name`, in a chapter or everywhere."""
        text = self.prose.partition(f"\n## {chapter}\n")[2].partition("\n## ")[0] if chapter else self.prose
        return {(whole(file), name) for file, name in re.findall(r"`([\w./-]+\.py):([\w.]+)`", text)}

    def rules(self) -> set[str]:
        """The rules of the guide that it names."""
        return set(re.findall(r"\b[A-Z]{2,6}-\d{2}\b", self.text))


def whole(place: str) -> str:
    """A place from the root: `engine/.../` is the engine's package."""
    return re.sub(r"^(simulator|engine|features)/\.\.\./", r"\1/sage100_\1/", place)


def command(line: str) -> Command:
    """A line read as a shell reads it, its comment left out."""
    words = shlex.split(line, comments=True)
    at = next(number for number, word in enumerate(words) if "=" not in word)
    return Command(dict(word.split("=", 1) for word in words[:at]), words[at], tuple(words[at + 1 :]))
