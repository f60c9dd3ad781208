"""The tests; their helpers are imported by their full names: `from tests.suites.fake_erp import FakeErp`."""
