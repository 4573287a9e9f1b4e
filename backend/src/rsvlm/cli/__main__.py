"""`python -m rsvlm.cli` is `rsvlm`."""

import sys

from . import main

sys.exit(main())
