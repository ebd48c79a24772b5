using ReportFacts.Text;

namespace ReportFacts.Claims.Binding;

/// <summary>What the paragraph, and the section around it, have said so far.</summary>
internal struct ParagraphState
{
    /// <summary>Index of the paragraph's first claim.</summary>
    public int FirstClaim;

    /// <summary>The scope named last in the paragraph.</summary>
    public TextSpan Scope;

    /// <summary>The governing date named last in the paragraph, or −1.</summary>
    public int Period;

    /// <summary>The date in the section's heading or the document's title, or −1.</summary>
    public int SectionPeriod;

    /// <summary>Whether <see cref="SectionPeriod"/> is when the report was given: facts in it are older.</summary>
    public bool IsDelivered;

    /// <summary>Whether the section is about what is to be done.</summary>
    public bool IsPlan;

    /// <summary>Whether the section looks back.</summary>
    public bool IsReview;

    /// <summary>The year in the report's title, or 0.</summary>
    private int titleYear;

    /// <summary>Whether a section about a year before the title's has begun.</summary>
    private bool hasLookedBack;

    /// <summary>Whether a title with the year of the report has been read.</summary>
    public readonly bool HasTitle => titleYear > 0;

    /// <summary>The title of a report names a year: the one it was given in, or the one it is about.</summary>
    public void BeginTitle(int claim, int year)
    {
        SectionPeriod = claim;
        IsDelivered = true;
        titleYear = year;
    }

    /// <summary>A section begins whose heading says that it looks back.</summary>
    public void BeginReview(int claim, int year)
    {
        BeginYear(claim, year);
        IsReview = true;
        IsPlan = false;
    }

    /// <summary>
    /// A section begins that is about a year. A report that looked back on a year before its title's was given in the title's year, and
    /// plans for it; what comes behind the title's year is planned in any report.
    /// </summary>
    public void BeginYear(int claim, int year)
    {
        SectionPeriod = claim;
        IsDelivered = false;
        if (titleYear == 0) return;
        hasLookedBack |= year < titleYear;
        IsReview = year < titleYear;
        IsPlan = year > titleYear || (year == titleYear && hasLookedBack);
    }
}
