using ReportFacts.Text;

namespace ReportFacts.Tests;

public sealed class OffsetMapTests
{
    // source "ab--cd-e", repaired "abcde"
    private static readonly OffsetMap Map = new([0, 2, 4], [0, 4, 7]);

    [Theory]
    [InlineData(0, 1, 0, 1)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1, 2, 1, 4)]
    [InlineData(2, 2, 4, 2)]
    [InlineData(0, 5, 0, 8)]
    [InlineData(4, 1, 7, 1)]
    public void A_span_maps_to_the_shortest_source_span_of_its_ends(int start, int length, int sourceStart, int sourceLength) =>
        Assert.Equal(new TextSpan(sourceStart, sourceLength), Map.ToSource(new TextSpan(start, length)));

    [Theory]
    [InlineData(2, 4)]
    [InlineData(5, 8)]
    public void An_empty_span_stays_empty(int start, int sourceStart) =>
        Assert.Equal(new TextSpan(sourceStart, 0), Map.ToSource(new TextSpan(start, 0)));
}
