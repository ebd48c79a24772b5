using System.Runtime.CompilerServices;

namespace ReportFacts.Segmentation;

/// <summary>The character classes by which jieba splits a text before it looks words up.</summary>
internal static class SegmentationChars
{
    /// <summary>First character of jieba's Han range.</summary>
    public const char FirstHan = '\u4E00';

    /// <summary>Last character of jieba's Han range.</summary>
    public const char LastHan = '\u9FD5';

    /// <summary>Number of ASCII characters.</summary>
    public const int AsciiCount = 128;

    /// <summary>Whether the models know the character as Chinese.</summary>
    public static bool IsHan(char c) => c is >= FirstHan and <= LastHan;

    /// <summary>Whether the character can be part of a word longer than itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsInBlock(char c) => IsHan(c) || IsSignInBlock(c);

    /// <summary>Whether jieba's tagging mode ends a block here though its cutting mode doesn't.</summary>
    public static bool IsTaggingBreak(char c) => c is '%' or '-';

    private static bool IsSignInBlock(char c) => char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '&' or '.' or '_' or '%' or '-';
}
