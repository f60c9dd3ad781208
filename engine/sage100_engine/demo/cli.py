"""The command `sage100 demo`."""

from __future__ import annotations

import sys

import click

from ..cli import DONE, FAILED, errors_in_one_line, option


@click.command()
@option("--tiers", type=click.IntRange(min=1), default=500, show_default=True, help="tiers of the dossier")
@option("--crm", default="", help="CRM database, which must not exist yet; a temporary one by default")
@click.option("--once", is_flag=True, help="exit when both changes were carried across")
@click.option("--json", "as_json", is_flag=True, help="print the result as JSON")
def demo(tiers: int, crm: str, once: bool, as_json: bool) -> None:
    """Start a simulated Sage 100 and synchronise a fresh CRM with it, both ways."""
    from .play import run_demo

    with errors_in_one_line():
        good = run_demo(tiers=tiers, crm=crm, once=once, as_json=as_json)
    sys.exit(DONE if good else FAILED)
