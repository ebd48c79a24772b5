namespace ReportFacts.Tests.Verification;

/// <summary>Whole drafts against whole sources: the planted faults are found, and nothing else.</summary>
public sealed class GroundingPairTests
{
    public static IEnumerable<TheoryDataRow<string>> Names() => GroundingPair.Read("pairs-a.txt").Select(pair => new TheoryDataRow<string>(pair.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void PlantedFaultsAreFoundAndNothingElse(string name)
    {
        GroundingPair pair = GroundingPair.Read("pairs-a.txt").Single(pair => pair.Name == name);
        Assert.Equal(pair.Faults.Order(StringComparer.Ordinal), pair.Find().Order(StringComparer.Ordinal));
    }
}
