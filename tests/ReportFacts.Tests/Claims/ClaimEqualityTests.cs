using System.Reflection;
using CsCheck;
using ReportFacts.Claims;
using ReportFacts.Layout;
using ReportFacts.Mentions;

namespace ReportFacts.Tests.Claims;

/// <summary>Claims and documents are equal when they say the same.</summary>
public sealed class ClaimEqualityTests
{
    private const string Words = "去年以来全市共破获各类刑事案件约1260起同比增长按可比口径";

    private static readonly string[] Pieces =
    [
        "全市破获案件1260起，", "其中治安案件842起、", "总投资约54.2亿元。", "2024年，", "去年下降3.5%，", "提高2.3个百分点，", "排名全省第三。", "用工期两年", "同比增长15%。",
        "男女比例1∶1.3，", "预计收入3万元至5万元，", "国发〔2021〕5号", "“3·15”晚会", "十几个、", "1500人\n次",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 6].Select(string.Concat);

    private static readonly (string Slot, Func<ClaimRecord, ClaimRecord> Change)[] Changes =
    [
        ("kind", record => record with { Kind = MentionKind.HeadCount }),
        ("place", record => record with { Start = record.Start + 1 }),
        ("length", record => record with { Length = record.Length - 1 }),
        ("value", record => record with { Value = new() { Number = 1261m } }),
        ("unit", record => record with { Unit = "件" }),
        ("written unit", record => record with { UnitSpan = SlotSpan.Pack(record.Start, 0, 1) }),
        ("extra", record => record with { Extra = 1 }),
        ("approximation", record => record with { Approximation = Approximation.Exact }),
        ("traits", record => record with { Traits = MentionTraits.Vague }),
        ("exponent", record => record with { Exponent = 1 }),
        ("head", record => record with { Head = SlotSpan.Pack(record.Start, 0, 2) }),
        ("metric", record => record with { Metric = SlotSpan.Pack(record.Start, 0, 2) }),
        ("metric tail", record => record with { MetricTail = SlotSpan.Pack(record.Start, 0, 2) }),
        ("action", record => record with { Action = SlotSpan.Pack(record.Start, 0, 2) }),
        ("scope", record => record with { Scope = SlotSpan.Pack(record.Start, 0, 2) }),
        ("comparison", record => record with { Comparison = SlotSpan.Pack(record.Start, 0, 2) }),
        ("basis", record => record with { Basis = SlotSpan.Pack(record.Start, 0, 2) }),
        ("origin of the scope", record => record with { ScopeOrigin = SlotOrigin.Document }),
        ("origin of the period", record => record with { PeriodOrigin = SlotOrigin.Document }),
        ("period", record => record with { PeriodClaim = 1 }),
        ("whole", record => record with { WholeClaim = 1 }),
        ("direction", record => record with { Direction = Direction.Decrease }),
        ("modality", record => record with { Modality = Modality.Forecast }),
    ];

    public static TheoryData<string> Slots() => [.. Changes.Select(change => change.Slot)];

    [Fact]
    public void Extracted_twice_is_equal() => Texts.Sample(
        text =>
        {
            FactSheet one = ReportAnalyzer.Default.Extract(text), other = ReportAnalyzer.Default.Extract(new string(text));
            Assert.True(one == other && one.Equals((object)other) && one.GetHashCode() == other.GetHashCode());
            Assert.Equal(one.Claims, other.Claims);
            Assert.Equal(one.Claims.Select(claim => claim.GetHashCode()), other.Claims.Select(claim => claim.GetHashCode()));
            Assert.True(ReportAnalyzer.Default.Verify(one) == ReportAnalyzer.Default.Verify(other));
            Assert.Equal(one.Claims.Count, one.Claims.Distinct().Count());
        },
        iter: 200, threads: 1);

    [Fact]
    public void Equality_is_symmetric_and_hashes_agree() => Gen.Select(Texts, Texts).Sample(
        (left, right) =>
        {
            FactSheet one = ReportAnalyzer.Default.Extract(left), other = ReportAnalyzer.Default.Extract(right);
            Assert.Equal(left == right, one == other);
            Assert.Equal(one == other, other == one);
            Assert.Equal(one != other, !(one == other));
            foreach ((Claim a, Claim b) in one.Claims.Zip(other.Claims))
            {
                Assert.Equal(a == b, b == a);
                Assert.True(a != b || a.GetHashCode() == b.GetHashCode());
                Assert.True(a != b || (a.Span == b.Span && a.SourceText == b.SourceText && a.Metric == b.Metric && a.Period == b.Period));
            }
        },
        iter: 200, threads: 1);

    [Theory]
    [MemberData(nameof(Slots))]
    public void One_slot_makes_the_difference(string slot)
    {
        Claim before = Claim(record => record), after = Claim(Changes.Single(change => change.Slot == slot).Change);
        Assert.True(before == Claim(record => record));
        Assert.False(before == after || after == before || before.Equals((object)after));
        Assert.True(before != after);
    }

    [Fact]
    public void Every_field_of_a_record_but_the_reasons_makes_a_difference()
    {
        Assert.True(Claim(record => record) == Claim(record =>
        {
            record.Reasons[0] = BindingReason.None + 1;
            return record;
        }));
        // A new field needs a row above.
        Assert.Equal(typeof(ClaimRecord).GetFields(BindingFlags.Public | BindingFlags.Instance).Length, Changes.Length + 1);
    }

    [Fact]
    public void Nothing_is_equal_to_null()
    {
        Claim claim = Claim(record => record);
        FactSheet facts = ReportAnalyzer.Default.Extract("");
        Assert.False(claim == null || null == claim || claim.Equals(null) || claim.Equals("") || facts == null || facts.Equals(null));
        Assert.True((Claim?)null == null && (FactSheet?)null == null);
    }

    [Fact]
    public void Debugger_shows_words_value_and_place()
    {
        IEnumerable<string> shown = ReportAnalyzer.Default.Extract("2024年投资54.2 亿元，新建十几个，甲乙之比1∶1.3").Claims
            .Select(claim => (string)typeof(Claim).GetProperty("DebuggerDisplay", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(claim)!);
        Assert.Equal(["2024年 = 2024 [0, 5)", "54.2亿元 = 5420000000 CNY [7, 14)", "十几个 = 11…19 个 [17, 20)", "1∶1.3 [25, 30)"], shown);
    }

    // Record 1 is about the words 约1260起; record 0 stands before it as its possible period and whole.
    private static Claim Claim(Func<ClaimRecord, ClaimRecord> change)
    {
        int start = Words.IndexOf("1260", StringComparison.Ordinal);
        var first = new ClaimRecord { Kind = MentionKind.Duration, Start = 0, Length = 2, Value = new() { Number = 1m } };
        var record = new ClaimRecord
        {
            Kind = MentionKind.Count, Start = start, Length = 5, Value = new() { Number = 1260m }, UnitSpan = SlotSpan.Pack(start, start + 4, start + 5), Approximation = Approximation.About,
            Head = SlotSpan.Pack(start, start - 3, start - 1), Metric = SlotSpan.Pack(start, start - 5, start - 1), Scope = SlotSpan.Pack(start, 4, 6), Direction = Direction.Increase,
        };
        return new ClaimStore(PageLayout.Repair(Words), [first, change(record)], [new ClaimExtra(1260m, "人")], [], []).CreateClaim(1);
    }
}
