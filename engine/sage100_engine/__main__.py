"""`python -m sage100_engine`: the engine's own commands."""

from __future__ import annotations

import click

from .cli import sync
from .demo.cli import demo

main = click.Group("sage100-engine", commands={"sync": sync, "demo": demo})

if __name__ == "__main__":
    main()
