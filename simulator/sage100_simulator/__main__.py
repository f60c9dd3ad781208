"""`python -m sage100_simulator` is `sage100`."""

from .cli import main

if __name__ == "__main__":
    main()
