"""One measurement of openpyxl in read-only mode: prints milliseconds and kilobytes of memory as JSON."""
import json
import resource
import sys
import time

import openpyxl

before = resource.getrusage(resource.RUSAGE_SELF)
start = time.perf_counter()
workbook = openpyxl.load_workbook(sys.argv[1], read_only=True)
rows = [row for sheet in workbook.worksheets for row in sheet.iter_rows(values_only=True)]
wall = time.perf_counter() - start
after = resource.getrusage(resource.RUSAGE_SELF)
cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
print(json.dumps({"wall": wall * 1000, "cpu": cpu * 1000, "memory": after.ru_maxrss - before.ru_maxrss}))
