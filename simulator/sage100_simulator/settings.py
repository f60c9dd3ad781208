"""The settings of one process, built once, and where the frozen contract lies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

DEMONSTRATION_COMPANY = "BIJOU"
DEMONSTRATION_USER = "crm"
DEMONSTRATION_PASSWORD = "crm"
LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What `sage100 serve` can be told; the command line reads `SAGE100_*` before it builds this."""

    host: str = "127.0.0.1"
    port: int = 8080
    database: str = ""
    profile: str | None = "negoce"
    tiers: int = 500
    seed: int = 1
    dirty: bool = False
    clock: str = "real"
    page_size: int = 500
    session_idle_seconds: float = 20 * 60
    max_body_bytes: int = 8 << 20
    public_url: str = ""
    contacts: bool = True
    addresses: bool = True
    phones: bool = True
    dormant: bool = False
    dossiers: Mapping[str, str] = field(default_factory=dict)
    control_token: str = field(default="", repr=False)
    ready_file: str = ""
    threads: int = 16
    check_answers: bool = False

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach the service."""
        return self.host in LOOPBACK


def contract_dir() -> Path:
    """The directory of the frozen WSDL and XSDs: in the checkout, else beside the installed package.

    Returns:
        An existing directory that holds `sage100.wsdl` and the three schemas.

    Raises:
        FileNotFoundError: neither place has the frozen contract.
    """
    package = Path(__file__).resolve().parent
    for place in (package.parents[1] / "fixtures" / "contract", package / "contract_files"):
        if (place / "sage100.wsdl").is_file():
            return place
    raise FileNotFoundError(f"no frozen contract beside {package}: install the package again")
