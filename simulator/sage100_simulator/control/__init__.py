"""The JSON API by which tests and demonstrations hold the simulator."""
