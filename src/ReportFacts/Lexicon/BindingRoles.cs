namespace ReportFacts.Lexicon;

/// <summary>What a word can do in a statement about a number. The names in lower case are the vocabulary of the meaning column of the binding tables.</summary>
[Flags]
internal enum BindingRoles : ulong
{
    None = 0,

    /// <summary>A noun, whatever the segmenter's tag says: 收入, 组织, 占比.</summary>
    Noun = 1UL << 0,

    /// <summary>A report verb that governs what is counted: 破获, 建成, 完成.</summary>
    Verb = 1UL << 1,

    /// <summary>Says that something goes up: 增长, 上升.</summary>
    Rise = 1UL << 2,

    /// <summary>Says that something goes down: 下降, 压缩.</summary>
    Fall = 1UL << 3,

    /// <summary>States a level: 达, 达到, 为, 增至.</summary>
    Level = 1UL << 4,

    /// <summary>May stand between a noun or verb and its number without meaning: 约, 共, 已, 了.</summary>
    Filler = 1UL << 5,

    /// <summary>分别, 各自: pairs two lists in order.</summary>
    Respectively = 1UL << 6,

    /// <summary>A comparison complete in itself: 同比, 环比.</summary>
    Comparison = 1UL << 7,

    /// <summary>Opens a comparison whose base follows: 比, 较.</summary>
    Base = 1UL << 8,

    /// <summary>Compares with another rate: 高于, 低于, 快于.</summary>
    Relative = 1UL << 9,

    /// <summary>The basis of a rate: 按可比价格计算.</summary>
    Basis = 1UL << 10,

    /// <summary>A place or unit that a statement can speak of: 全市, 全省.</summary>
    Scope = 1UL << 11,

    /// <summary>A goal or demand: 力争, 目标, 确保.</summary>
    Target = 1UL << 12,

    /// <summary>An expectation: 预计, 有望.</summary>
    Forecast = 1UL << 13,

    /// <summary>A budgeted sum: 预算, 概算.</summary>
    Budget = 1UL << 14,

    /// <summary>What something can hold or do: 可达, 容量.</summary>
    Capacity = 1UL << 15,

    /// <summary>Names a programme: 工程, 行动, 计划.</summary>
    Programme = 1UL << 16,

    /// <summary>A goal or task that a number can modify: 目标, 任务.</summary>
    Goal = 1UL << 17,

    /// <summary>Opens parts of the claim before: 其中.</summary>
    Among = 1UL << 18,

    /// <summary>Opens parts that follow: 包括, 含.</summary>
    Including = 1UL << 19,

    /// <summary>Says that the parts are all of the whole: 组成, 分为.</summary>
    Composed = 1UL << 20,

    /// <summary>Sums up a list: 合计, 共计.</summary>
    Total = 1UL << 21,

    /// <summary>Opens the old value of a change: 从, 由.</summary>
    From = 1UL << 22,

    /// <summary>States a share: 占.</summary>
    Share = 1UL << 23,

    /// <summary>A preposition: 对, 为, 在.</summary>
    Preposition = 1UL << 24,

    /// <summary>Joins two of a kind: 和, 及.</summary>
    Conjunction = 1UL << 25,

    /// <summary>的.</summary>
    Of = 1UL << 26,

    /// <summary>Says that it is done: 已, 实现了.</summary>
    Done = 1UL << 27,

    /// <summary>Bounds a number from behind: 以上, 左右.</summary>
    Bound = 1UL << 28,

    /// <summary>A verb whose counted object grows in number: 新增, 净增.</summary>
    More = 1UL << 29,

    /// <summary>A verb whose counted object shrinks in number: 精简, 裁减.</summary>
    Fewer = 1UL << 30,

    /// <summary>A rate of growth as a noun: 增速, 涨幅.</summary>
    RateUp = 1UL << 31,

    /// <summary>A rate of decline as a noun: 降幅.</summary>
    RateDown = 1UL << 32,

    /// <summary>States a place in an order: 居, 位列.</summary>
    Ranking = 1UL << 33,

    /// <summary>An adverb between subject and predicate: 平均, 累计, 继续.</summary>
    Adverb = 1UL << 34,

    /// <summary>Makes a duration govern: 近, 过去, 连续.</summary>
    Lately = 1UL << 35,

    /// <summary>Marks a heading about what is to be done.</summary>
    PlanHeading = 1UL << 36,

    /// <summary>Marks a heading about what was done.</summary>
    ReviewHeading = 1UL << 37,

    /// <summary>A verb, and not a noun, whatever the segmenter's tag says; predicates that end a noun phrase: 覆盖, 进驻.</summary>
    Predicate = 1UL << 38,

    /// <summary>An abstract suffix noun that hands its head over: 数量, 总数, 总量 stay heads; 情况, 方面 do not.</summary>
    Weak = 1UL << 39,

    /// <summary>Makes the time before it govern: 以来, 间, 内.</summary>
    Since = 1UL << 41,

    /// <summary>A plan or expectation that governs also the clauses behind its own: 目标是, 力争, 预计.</summary>
    Strong = 1UL << 42,

    /// <summary>了: turns a plan into a fact (确保了).</summary>
    Aspect = 1UL << 43,

    /// <summary>One character that makes a noun of the word before it: 率, 量, 数, 员.</summary>
    Suffix = 1UL << 44,

    /// <summary>每: the unit behind it is a denominator.</summary>
    Per = 1UL << 45,

    /// <summary>In a title: the date is the day of delivery, not the time reported on.</summary>
    Delivered = 1UL << 46,

    /// <summary>A group or sector: a scope of its own claim only, never handed on.</summary>
    Sector = 1UL << 47,

    /// <summary>A unit that leaves nothing to be counted behind it: 人, 人次.</summary>
    Complete = 1UL << 48,

    /// <summary>首个, 最大: a place named before it is what something is first in, not what is spoken of.</summary>
    Superlative = 1UL << 49,

    /// <summary>全省, 我市, 各级法院: who a report speaks of, for as long as it names nobody else.</summary>
    Lasting = 1UL << 50,

    /// <summary>宜居, 海洋, 中欧班列: no name of a place, whatever the segmenter calls it.</summary>
    Common = 1UL << 51,

    /// <summary>人均, 亩均: part of the metric's name, though an adverb by form.</summary>
    Average = 1UL << 52,

    /// <summary>A verb whose object does something itself: 支持, 带动.</summary>
    Pivot = 1UL << 53,

    /// <summary>A verb that also stands before nouns as their modifier: 生产, 治理, 供水.</summary>
    Attributive = 1UL << 54,

    /// <summary>A noun that is measured, not counted: 产量, 收入. Several parts can share it.</summary>
    Measure = 1UL << 55,

    /// <summary>A noun that means nothing without the thing named before it: 占比, 增速, 总投资.</summary>
    Dependent = 1UL << 56,

    /// <summary>A noun whose kinds a bare attribute can name: 案件 in 刑事、民事案件, 项目 in 交通、水利项目.</summary>
    Class = 1UL << 58,

    /// <summary>Tells what somebody says: 显示, 指出. Its subject is no topic of what follows.</summary>
    Speech = 1UL << 59,

    /// <summary>A dependent noun that is of another measure and keeps its name: 增速, 占比, 排名.</summary>
    Relational = 1UL << 60,

    /// <summary>A measure that, as the object of a verb, is that of who does it or of what was counted before: 完成投资, 实现产值.</summary>
    Outcome = 1UL << 61,

    /// <summary>A dependent noun that shares what it is of with the measure listed before it: 播种面积、总产.</summary>
    Sibling = 1UL << 62,

    /// <summary>Two words in one that share what follows: 城乡 in 城乡居民, 产销 in 产销量.</summary>
    Coupled = 1UL << 63,

    /// <summary>A noun that the words before its number say the content of: 措施 in 支持企业发展11条措施.</summary>
    Content = 1UL << 57,

    /// <summary>Modifies a noun: 新, 各类, 首批.</summary>
    Modifier = 1UL << 40,
}
