using ReportFacts.Claims;
using ReportFacts.Mentions;
using ReportFacts.Tests.Layout;

namespace ReportFacts.Tests.Robustness;

/// <summary>Pages of any width: a wrapped text says what the text says.</summary>
public class WrapTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    public void Wrapped_text_makes_the_same_claims(string lineEnd)
    {
        string[] expected = Contents(SampleTexts.Clean, _ => true);
        var wrong = new List<string>();
        for (int width = 12; width <= 44; width++)
        {
            foreach (bool isCounted in new[] { false, true })
            {
                string page = Wrap(SampleTexts.Clean, width, isCounted, lineEnd);
                string[] got = Contents(page, claim => (claim.Traits & MentionTraits.LowConfidence) == 0);
                wrong.AddRange(got.Except(expected).Select(claim => $"{width}{(isCounted ? " counted" : "")}: {claim} is not in the text"));
                wrong.AddRange(expected.Except(Contents(page, _ => true)).Select(claim => $"{width}{(isCounted ? " counted" : "")}: {claim} is lost"));
            }
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count}\n" + string.Join('\n', wrong));
    }

    [Fact]
    public void A_unit_cut_by_a_break_that_no_page_made_is_flagged()
    {
        foreach (string cut in new[] { "共1500人\n次", "提高5个\n百分点", "提高5个百分\n点", "用时3个\n月", "新机房算力223P\nF" })
        {
            Claim claim = Assert.Single(FactAssert.ExtractSoundly("一、情况\n" + cut + "\n\n二、问题").Claims);
            string whole = FactAssert.Content(Assert.Single(FactAssert.ExtractSoundly(cut.Replace("\n", "", StringComparison.Ordinal)).Claims));
            Assert.True((claim.Traits & MentionTraits.LowConfidence) != 0 || FactAssert.Content(claim) == whole, $"{cut}: {FactAssert.Content(claim)}");
        }
    }

    private static string Wrap(string text, int width, bool isCounted, string lineEnd) =>
        string.Join(lineEnd, text.Split('\n').SelectMany(line => line.Length == 0 ? [""] : Typesetter.Wrap(line, 2 * width, isCounted, keepsRules: !isCounted)));

    private static string[] Contents(string text, Predicate<Claim> wanted) =>
        [.. FactAssert.ExtractSoundly(text).Claims.Where(claim => wanted(claim)).Select(FactAssert.Content).Distinct()];
}
