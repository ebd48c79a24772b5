using System.Runtime.CompilerServices;

// Locals are assigned before they are read; clearing the large ones of the recognizers first costs some hundredths of a scan.
[module: SkipLocalsInit]

namespace ReportFacts;
