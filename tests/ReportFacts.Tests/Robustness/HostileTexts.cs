using CsCheck;

namespace ReportFacts.Tests.Robustness;

/// <summary>Strange texts made of what numbers in reports are made of.</summary>
internal static class HostileTexts
{
    private const string Grammar =
        "0 1 2 12 35 100 2021 3.5 1,234 0.05 ０ １２ ８．１ 九 一 二 两 三 五 七 十 百 千 万 亿 兆 壹 贰 拾 佰 仟 廿 〇 零 点 半 几 数 多 余 来 上 成 倍 番 翻 翻了 折 % ‰ ℃ "
        + "元 块 毛 分 角 人 名 位 人次 个 件 家 户 起 条 亩 公里 平方米 千瓦时 吨 年 月 日 号 时 秒 天 周 季度 上半年 世纪 年代 初 末 底 前 后 第 每 其中 分别 分别为 共 约 近 超过 不足 "
        + "以上 以下 左右 至少 不超过 从 由 至 到 和 、 ， 。 ； ： : ∶ / - — ～ · . + × ( ) （ ） 〔 〕 [ ] “ ” 《 》 百分之 千分之 分之 个百分点 个基点 增长 下降 同比 比上年 去年 "
        + "“十四五” 期间 以来 截至 人民币 美元 $ ￥ 亿元 万元 被骗 人口 收入 5G A km l O 国发 川 民初 号文 条 章 页 农历 正月 初一 甲子 星期 周三 上午 届 次 级 奖 首 居 排名 ① Ⅱ ½";

    /// <summary>Words and signs of reports, blanks and breaks of all kinds, and halves of characters.</summary>
    public static readonly string[] Pieces =
    [
        .. Grammar.Split(' '), " ", " ", "\n", "\n", "\r\n", "\n\n", "　", "\t", "\0", "\u200B", "\uFEFF", "\u2009", "\u2028", "\f", "\uD83D\uDE00", "\uD800", "\uDC00",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    /// <summary>A text of such pieces, few of them repeated or many of them mixed.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(Piece.Array[1, 24], Piece.Array[2, 5].SelectMany(few => Gen.Int[0, few.Length - 1].Select(i => few[i]).Array[1, 30])).Select(string.Concat);
}
