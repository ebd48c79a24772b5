using System.Text;
using ReportFacts.Claims;
using ReportFacts.Mentions;

namespace ReportFacts.Verification.Grounding;

/// <summary>Case codes, document numbers and ratios of a source, by their digits.</summary>
internal sealed class CodeIndex
{
    private readonly Dictionary<(MentionKind Kind, string Digits), List<string>> byDigits = [];

    public CodeIndex(IReadOnlyList<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (!IsCode(claim)) continue;
            (MentionKind, string) key = (claim.Kind, Digits(claim.Text));
            if (!byDigits.TryGetValue(key, out List<string>? list)) byDigits.Add(key, list = []);
            string letters = Letters(claim.Text);
            if (!list.Contains(letters)) list.Add(letters);
        }
    }

    /// <summary>Whether a claim is compared by its written form.</summary>
    public static bool IsCode(Claim claim) =>
        claim is CaseCodeClaim or DocumentNumberClaim || (claim is RatioClaim && (claim.Traits & MentionTraits.Fraction) == 0);

    /// <summary>Whether the source has the code; <paramref name="other"/> is one with the same digits and other words, if there is one.</summary>
    public bool Has(Claim claim, out string? other)
    {
        other = null;
        if (!byDigits.TryGetValue((claim.Kind, Digits(claim.Text)), out List<string>? found)) return false;
        string letters = Letters(claim.Text);
        if (found.Exists(known => known.EndsWith(letters, StringComparison.Ordinal) || letters.EndsWith(known, StringComparison.Ordinal))) return true;
        other = found[0];
        return false;
    }

    // The numbers with what separates them brought to one form: 6.2∶41.5, 6.2:41.5 and 6.2比41.5 are one.
    private static string Digits(string code)
    {
        var digits = new StringBuilder(code.Length);
        foreach (char c in code)
        {
            char plain = c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;
            if (char.IsAsciiDigit(plain) || plain == '.') digits.Append(plain);
            else if (digits.Length > 0 && digits[^1] != ' ') digits.Append(' ');
        }
        return digits.ToString().TrimEnd();
    }

    private static string Letters(string code)
    {
        var letters = new StringBuilder(code.Length);
        foreach (char c in code)
        {
            if (c is >= '\u4E00' and <= '\u9FFF' && c is not ('比' or '年' or '第')) letters.Append(c);
        }
        return letters.ToString();
    }
}
