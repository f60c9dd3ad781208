applications: dict[tuple[str, str], object]
