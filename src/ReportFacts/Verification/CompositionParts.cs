using System.Globalization;

namespace ReportFacts.Verification;

/// <summary>Reads the parts of a ratio such as 6.2∶41.5∶52.3.</summary>
internal static class CompositionParts
{
    /// <summary>The parts with the unit of their last digit; <see langword="null"/> when some part is not a plain decimal.</summary>
    public static (decimal Value, decimal Unit)[]? Read(string text)
    {
        string[] parts = text.Split(':', '：', '∶', '﹕');
        var read = new (decimal, decimal)[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i].Trim();
            if (part.Length > 12 || !decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)) return null;
            int point = part.IndexOf('.');
            int places = point < 0 ? 0 : part.Length - point - 1;
            read[i] = (value, new decimal(1, 0, 0, false, (byte)places));
        }
        return read;
    }
}
