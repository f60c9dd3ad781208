"""French company numbers that pass their own checks: SIREN, SIRET, VAT number."""


def luhn_digit(digits: str) -> str:
    """The digit that makes `digits` followed by it pass the Luhn check."""
    total = sum(int(d) for d in digits[-2::-2])
    total += sum(sum(divmod(2 * int(d), 10)) for d in digits[::-2])
    return str(-total % 10)


def passes_luhn(digits: str) -> bool:
    """Whether a whole number, check digit included, passes the Luhn check."""
    return digits.isdigit() and luhn_digit(digits[:-1]) == digits[-1]


def siren(number: int) -> str:
    """The SIREN (9 digits) whose first eight digits are `number`, which is below 10**8."""
    stem = f"{number:08d}"
    return stem + luhn_digit(stem)


def siret(siren_number: str, establishment: int) -> str:
    """The SIRET (14 digits) of one establishment (1 to 9999) of a company."""
    stem = f"{siren_number}{establishment:04d}"
    return stem + luhn_digit(stem)


def vat_number(siren_number: str) -> str:
    """The French VAT number of a SIREN: FR, a key of two digits, the SIREN."""
    key = (12 + 3 * (int(siren_number) % 97)) % 97
    return f"FR{key:02d}{siren_number}"
