"""`make contract`: the declarations and the fields of instances against the frozen files; 1 on any difference."""

import sys

from . import main

sys.exit(main(sys.argv[1:]))
