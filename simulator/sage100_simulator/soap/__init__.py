"""The SOAP service: reads, calls the ERP, writes; decides nothing."""
