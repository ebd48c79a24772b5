using ReportFacts.Text;

namespace ReportFacts.Tests;

public sealed class TextSpanTests
{
    [Fact]
    public void Touching_spans_do_not_overlap() => Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 2)));
}
