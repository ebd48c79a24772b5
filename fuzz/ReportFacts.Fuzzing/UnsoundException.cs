namespace ReportFacts.Fuzzing;

/// <summary>Something ended without an exception, but what it gave cannot be right.</summary>
internal sealed class UnsoundException(string message) : Exception(message);
