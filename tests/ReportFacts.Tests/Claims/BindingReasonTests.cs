using ReportFacts.Claims;

namespace ReportFacts.Tests.Claims;

/// <summary>Every reason is told in words of its own.</summary>
public sealed class BindingReasonTests
{
    [Fact]
    public void Every_reason_has_words_and_no_two_the_same()
    {
        BindingReason[] reasons = [.. Enum.GetValues<BindingReason>().Where(reason => reason != BindingReason.None)];
        Assert.All(reasons, reason => Assert.NotEqual("", BindingReasonText.Of(reason)));
        Assert.Equal(reasons.Length, reasons.Select(BindingReasonText.Of).Distinct().Count());
        Assert.Equal("", BindingReasonText.Of(BindingReason.None));
    }
}
