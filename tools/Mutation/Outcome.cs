namespace ReportFacts.Mutation;

/// <summary>What the tests make of a mutant.</summary>
internal enum Outcome
{
    /// <summary>A test fails.</summary>
    Killed,

    /// <summary>The tests do not end in twice their processor time and ten seconds; counted as killed.</summary>
    Timeout,

    /// <summary>All tests that reach it pass.</summary>
    Survived,

    /// <summary>No test reaches it; counted as survived.</summary>
    NotReached,
}
