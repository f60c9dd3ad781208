"""The tests of the engine's cycle share the ERP in memory with the suite of `ErpPort`, and their world."""

import sys
from pathlib import Path

here = Path(__file__).parent
sys.path[:0] = [str(here), str(here.parent / "suites")]
