"""What the program cites: help numbers, guidance cards, documents that were brought in, and the search over them."""

import os

# Before Chroma or ONNX Runtime is imported by anybody: neither tells anyone anything.
os.environ["ANONYMIZED_TELEMETRY"] = "False"
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
