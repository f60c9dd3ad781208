"""The seven SOAP stacks of other makers: what each needs, how it is run, what each step of its conversation must give."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

CLIENTS = Path(__file__).parent / "clients"
STEPS = (
    "wsdl",
    "GetAuthenticationScheme",
    "OpenSession",
    "GetConfiguration",
    "GetCustomisations",
    "GetChangeLog",
    "ExecuteTransactions",
    "ViewRealTimeData",
    "CheckPrice",
    "GetPricingDetails",
    "fault",
    "CloseSession",
)
# Until real-time data and prices are served, each client must see the typed fault that says so.
NOT_SERVED = ("ViewRealTimeData", "CheckPrice", "GetPricingDetails")
EXPECTED = {step: "Fault NotSupported" if step in NOT_SERVED else "ok" for step in STEPS}


@dataclass(frozen=True)
class Stack:
    """One client: its command, a command that succeeds when its tools are there, and how to get them."""

    name: str
    command: tuple[str, ...]
    probe: tuple[str, ...]
    install: str

    def installed(self) -> bool:
        """Whether its tools are on this machine."""
        if shutil.which(self.probe[0]) is None:
            return False
        return subprocess.run(self.probe, capture_output=True, cwd=CLIENTS, check=False).returncode == 0

    def converse(self, url: str, user: str, password: str, company: str) -> dict[str, str]:
        """Run the conversation.

        Returns:
            How each step ended: `ok`, `Fault <code>`, or an error in the client's words.
        """
        command = [*self.command, url, user, password, company]
        environment = {**os.environ, "PYTHONPATH": str(CLIENTS)}
        done = subprocess.run(
            command, capture_output=True, text=True, cwd=CLIENTS, env=environment, check=False, timeout=300
        )
        line = done.stdout.strip().rpartition("\n")[2]
        if not line.startswith("{"):
            return {"conversation": f"no answer: {done.stderr.strip()[-500:]}"}
        return dict(json.loads(line)["steps"])


_IMPORTS = (sys.executable, "-c")
PYTHON_STACKS = (
    Stack("zeep", (sys.executable, "zeep_client.py"), (*_IMPORTS, "import zeep"), "pip install zeep"),
    Stack(
        "suds", (sys.executable, "suds_client.py"), (*_IMPORTS, "import suds"), "pip install suds-community"
    ),
)
TOOL_STACKS = (
    Stack(
        "node", ("node", "client_node.js"), ("node", "-e", "require('soap')"), "npm install soap, NODE_PATH"
    ),
    Stack(
        "php",
        ("php", "client_php.php"),
        ("php", "-r", "exit((int)!class_exists('SoapClient'));"),
        "apt-get install php-cli php-soap php-xml",
    ),
    Stack(
        "gsoap",
        ("sh", "client_gsoap.sh"),
        ("sh", "-c", "command -v wsdl2h && command -v soapcpp2 && command -v g++"),
        "apt-get install gsoap libgsoap-dev g++",
    ),
    Stack(
        "jaxws",
        ("sh", "client_jaxws.sh"),
        ("sh", "-c", "command -v wsimport && command -v javac"),
        "apt-get install default-jdk-headless jaxws",
    ),
    Stack(
        "asmx",
        ("sh", "client_asmx.sh"),
        ("sh", "-c", "command -v wsdl && command -v mcs && command -v mono"),
        "apt-get install mono-devel",
    ),
)
STACKS = (*PYTHON_STACKS, *TOOL_STACKS)


def missing() -> list[Stack]:
    """The stacks that this machine has no tools for; zeep and suds belong to the tests' own environment."""
    return [stack for stack in TOOL_STACKS if not stack.installed()]
