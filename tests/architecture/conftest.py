"""The lists of fields are read with the help of what the suites of the ports have."""

import sys
from pathlib import Path

here = Path(__file__).parent
sys.path[:0] = [str(here), str(here.parent / "suites")]
