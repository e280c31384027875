"""Where the frozen program begins."""

import multiprocessing
import sys

from editor.__main__ import main

if __name__ == "__main__":
    # `cueproof check --jobs` starts this program anew for each processor.
    multiprocessing.freeze_support()
    sys.exit(main())
