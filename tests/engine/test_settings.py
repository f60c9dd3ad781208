"""The sheet is judged as a whole, and passwords show themselves nowhere."""

import pytest

from sage100_engine.errors import RETRYABLE, ConfigurationError, GatewayError, GatewayKind, Problem
from sage100_engine.settings import Secret, Sheet, database_url, sheet_problems

FILLED = {"erp_user": "crm", "company": "BIJOU"}


def test_the_sheet_as_proposed_is_sound():
    assert sheet_problems(Sheet().with_values(FILLED)) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "Sage_100"),
        ("erp_url", "127.0.0.1"),
        ("erp_user", ""),
        ("company", ""),
        ("timeout_seconds", 0),
        ("interval_minutes", 29),
        ("interval_minutes", "60"),
        ("code_mode", "erp"),
        ("transfer_mode", "always"),
        ("conflict_policy", "newest"),
        ("code_suffix", "CRM"),
    ],
)
def test_one_bad_field_is_named(field, value):
    with pytest.raises(ConfigurationError) as refused:
        Sheet().with_values({**FILLED, field: value})
    assert [one.field for one in refused.value.problems] == [field]


def test_all_problems_come_at_once_unknown_fields_too():
    with pytest.raises(ConfigurationError) as refused:
        Sheet().with_values({"interval_minutes": 5, "colour": "red"})
    assert {one.field for one in refused.value.problems} == {
        "colour",
        "erp_user",
        "company",
        "interval_minutes",
    }


def test_a_secret_tells_nothing():
    secret = Secret("s3cret")
    assert "s3cret" not in f"{secret} {secret!r} {[secret]} {{'a': secret}}"
    assert secret.reveal() == "s3cret"
    assert secret == Secret("s3cret")
    assert secret != Secret("other")


def test_a_database_is_a_url_a_word_or_a_path(tmp_path):
    assert database_url("memory") == "sqlite://"
    assert database_url("sqlite:///x.db") == "sqlite:///x.db"
    assert database_url(str(tmp_path / "crm.db")) == f"sqlite:///{tmp_path / 'crm.db'}"


def test_a_configuration_error_reads_as_one_line():
    assert str(ConfigurationError(["un", Problem("deux")])) == "un ; deux"


@pytest.mark.parametrize("kind", list(GatewayKind))
def test_whether_a_failure_may_pass_by_itself(kind):
    assert GatewayError(kind, "x").retryable is (kind in RETRYABLE)
    assert GatewayError(kind, "x", retryable=True).retryable is True
