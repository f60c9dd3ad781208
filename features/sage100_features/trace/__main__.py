"""`python -m sage100_features.trace`: fail on every gap of the chain; with --write, renew RULES.md first."""

from __future__ import annotations

import argparse
import sys

from .. import PACKAGE
from ..errors import RegisterError
from .chain import gaps, load_chain, page


def main(arguments: list[str] | None = None) -> int:
    """Check the chain.

    Returns:
        0 when nothing is missing, 1 otherwise.
    """
    parser = argparse.ArgumentParser(prog="python -m sage100_features.trace", description=__doc__)
    parser.add_argument("--write", action="store_true", help="renew RULES.md")
    options = parser.parse_args(arguments)
    try:
        chain = load_chain()
    except RegisterError as error:
        print(error, file=sys.stderr)
        return 1
    target, text = PACKAGE / "RULES.md", page(chain)
    if options.write:
        target.write_text(text, encoding="utf-8")
    found = gaps(chain)
    if not target.exists() or target.read_text(encoding="utf-8") != text:
        found.append("RULES.md is out of date: run python -m sage100_features.trace --write")
    for line in found:
        print(line, file=sys.stderr)
    implemented = len(chain.register.implemented)
    print(f"{implemented} rules implemented, {len(chain.scenarios)} scenarios, {len(found)} gaps")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
