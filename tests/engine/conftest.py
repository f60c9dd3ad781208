"""The tests of the engine's cycle share the ERP in memory with the suite of `ErpPort`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "suites"))
