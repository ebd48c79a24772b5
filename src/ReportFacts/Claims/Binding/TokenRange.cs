namespace ReportFacts.Claims.Binding;

/// <summary>A half-open range of tokens of a clause; empty by default.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public bool IsEmpty => End <= Start;
}
