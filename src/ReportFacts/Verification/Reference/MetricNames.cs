using System.Collections.Frozen;

namespace ReportFacts.Verification.Reference;

/// <summary>Brings the names of metrics to one form, so that 实现地区生产总值 and GDP meet.</summary>
internal sealed class MetricNames
{
    private static readonly string[][] Known =
    [
        ["地区生产总值", "生产总值", "GDP", "国内生产总值", "全市生产总值", "全省生产总值"],
        ["一般公共预算收入", "地方一般公共预算收入", "财政收入", "一般预算收入"],
        ["社会消费品零售总额", "社零总额", "社零"],
        ["居民人均可支配收入", "人均可支配收入"],
        ["固定资产投资", "全社会固定资产投资"],
        ["进出口总额", "外贸进出口总额", "货物进出口总额", "进出口总值", "外贸进出口"],
        ["常住人口", "年末常住人口"],
    ];

    private static readonly string[] Prefixes = ["全市", "全省", "全县", "全区", "全国", "全年", "年末", "实现", "完成", "我市", "我省", "当年", "同比"];

    private static readonly string[] RateWords = ["增长率", "增长速度", "增速", "增幅", "增长", "涨幅"];

    private readonly FrozenDictionary<string, string> canonical;

    private readonly IEnumerable<string>[] added;

    public MetricNames(IEnumerable<IEnumerable<string>> groups)
    {
        added = [.. groups];
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IEnumerable<string> group in Known.Concat(added))
        {
            string[] members = [.. group.Select(Strip)];
            if (members.Length == 0) continue;
            string first = names.GetValueOrDefault(members[0], members[0]);
            foreach (string member in members) names[member] = first;
        }
        canonical = names.ToFrozenDictionary();
    }

    /// <summary>These names and more.</summary>
    public MetricNames With(IEnumerable<IEnumerable<string>> groups) => new([.. added, .. groups]);

    /// <summary>The form under which equal metrics meet.</summary>
    /// <param name="metric">The name as written.</param>
    /// <param name="scope">The place the claim speaks of, which may stand in front of the name.</param>
    public string Key(string metric, string? scope = null)
    {
        string name = metric;
        if (scope is { Length: > 0 } && name.Length > scope.Length + 1 && name.StartsWith(scope, StringComparison.Ordinal)) name = name[scope.Length..];
        name = Strip(name);
        bool rate = false;
        foreach (string suffix in RateWords)
        {
            if (!name.EndsWith(suffix, StringComparison.Ordinal) || name.Length <= suffix.Length) continue;
            name = Strip(name[..^suffix.Length]);
            rate = true;
            break;
        }
        name = canonical.GetValueOrDefault(name, name);
        return rate ? RateOf(name) : name;
    }

    /// <summary>The key of a metric's growth rate.</summary>
    public static string RateOf(string key) => key + "增速";

    /// <summary>Whether a key names a rate by itself, so that its percentage is no growth.</summary>
    public static bool IsRate(string key) =>
        key.EndsWith("增速", StringComparison.Ordinal) || key.EndsWith('率') || key.EndsWith("比重", StringComparison.Ordinal) || key.EndsWith("占比", StringComparison.Ordinal)
        || key.EndsWith("比例", StringComparison.Ordinal) || key.EndsWith("指数", StringComparison.Ordinal) || key.EndsWith('度');

    private static string Strip(string name)
    {
        name = name.Replace(" ", "", StringComparison.Ordinal);
        for (bool again = true; again;)
        {
            again = false;
            foreach (string prefix in Prefixes)
            {
                if (name.Length <= prefix.Length + 1 || !name.StartsWith(prefix, StringComparison.Ordinal)) continue;
                name = name[prefix.Length..];
                again = true;
            }
        }
        return name.EndsWith("同比", StringComparison.Ordinal) && name.Length > 2 ? name[..^2] : name;
    }
}
