using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReportFacts.Mutation;

/// <summary>Writes the mutants of one file into it, each behind a question to the switch: <c>a &lt; b</c> becomes <c>(MutantSwitch.Is(7) ? a &lt;= b : a &lt; b)</c>.</summary>
internal sealed class MutantRewriter(string file, int firstId, IReadOnlySet<int> excluded) : CSharpSyntaxRewriter
{
    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = "<=", [SyntaxKind.LessThanOrEqualExpression] = "<", [SyntaxKind.GreaterThanExpression] = ">=", [SyntaxKind.GreaterThanOrEqualExpression] = ">",
        [SyntaxKind.EqualsExpression] = "!=", [SyntaxKind.NotEqualsExpression] = "==", [SyntaxKind.LogicalAndExpression] = "||", [SyntaxKind.LogicalOrExpression] = "&&",
        [SyntaxKind.AddExpression] = "-", [SyntaxKind.SubtractExpression] = "+", [SyntaxKind.MultiplyExpression] = "/", [SyntaxKind.DivideExpression] = "*", [SyntaxKind.ModuloExpression] = "*",
        [SyntaxKind.BitwiseAndExpression] = "|", [SyntaxKind.BitwiseOrExpression] = "&",
    };

    private int next = firstId;

    /// <summary>The mutants written so far.</summary>
    public List<Mutant> Mutants { get; } = [];

    /// <summary>The number for the first mutant of the next file.</summary>
    public int Next => next;

    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node.Modifiers.Any(SyntaxKind.ConstKeyword) ? node : base.VisitFieldDeclaration(node);

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) => node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitBinaryExpression(node)!;
        return Operators.TryGetValue(node.Kind(), out string? other) ? Choose(node, visited, $"{node.Left} {other} {node.Right}") : visited;
    }

    public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitIsPatternExpression(node)!;
        return node.Pattern switch
        {
            BinaryPatternSyntax pattern => Choose(node, visited, $"{node.Expression} is {pattern.Left}"),
            RelationalPatternSyntax pattern => Choose(node, visited, $"{node.Expression} is {(pattern.OperatorToken.Text.Length == 1 ? pattern.OperatorToken.Text + "=" : pattern.OperatorToken.Text[..1])} {pattern.Expression}"),
            _ => Choose(node, visited, $"!({node})"),
        };
    }

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var visited = (ExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.LogicalNotExpression) || node.IsKind(SyntaxKind.UnaryMinusExpression) ? Choose(node, visited, node.Operand.ToString()) : visited;
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => Choose(node, node, "false"),
        SyntaxKind.FalseLiteralExpression => Choose(node, node, "true"),
        SyntaxKind.NumericLiteralExpression => Choose(node, node, $"{node} + 1"),
        SyntaxKind.CharacterLiteralExpression => Choose(node, node, "'\\u0001'"),
        SyntaxKind.StringLiteralExpression => Choose(node, node, node.Token.ValueText.Length == 0 ? "\"mutated\"" : "\"\""),
        _ => node,
    };

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        return visited.WithCondition(Negate(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return visited.WithCondition(Negate(node.Condition, visited.Condition));
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) => Removable(node, (StatementSyntax)base.VisitExpressionStatement(node)!);

    public override SyntaxNode? VisitContinueStatement(ContinueStatementSyntax node) => Removable(node, node);

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node) => Removable(node, (StatementSyntax)base.VisitReturnStatement(node)!);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        bool isVoid = node.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };
        if (visited.ExpressionBody is not null && !isVoid)
            return visited.WithExpressionBody(visited.ExpressionBody.WithExpression(Choose(node.ExpressionBody!.Expression, visited.ExpressionBody.Expression, "default!")));
        if (visited.Body is null || isVoid || New(node, $"{node.Identifier} returns default") is not int id) return visited;
        string outs = string.Concat(node.ParameterList.Parameters.Where(parameter => parameter.Modifiers.Any(SyntaxKind.OutKeyword)).Select(parameter => $"{parameter.Identifier} = default!; "));
        return visited.WithBody(visited.Body.WithStatements(visited.Body.Statements.Insert(0, SyntaxFactory.ParseStatement($"if (MutantSwitch.Is({id})) {{ {outs}return default!; }}\n"))));
    }

    // What is left must still assign every out parameter and end in a return.
    private StatementSyntax Removable(StatementSyntax node, StatementSyntax visited)
    {
        bool isLast = node is ReturnStatementSyntax && node.Parent is BlockSyntax { Parent: not IfStatementSyntax };
        bool assignsOut = node is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } }
            && node.Ancestors().OfType<MethodDeclarationSyntax>().Any(method => method.ParameterList.Parameters.Any(parameter => parameter.Identifier.Text == name.Identifier.Text && parameter.Modifiers.Any(SyntaxKind.OutKeyword)));
        if (isLast || assignsOut || node.Parent is not (BlockSyntax or IfStatementSyntax) || New(node, $"{Short(node)} removed") is not int id) return visited;
        return SyntaxFactory.ParseStatement($"{{ if (!MutantSwitch.Is({id})) {visited.WithoutTrivia().ToFullString()} }}").WithTriviaFrom(visited);
    }

    // A condition that declares variables can't be written twice: it is made true or false instead, whichever leaves them assigned.
    private ExpressionSyntax Negate(ExpressionSyntax node, ExpressionSyntax visited)
    {
        if (!Declares(node)) return Choose(node, visited, $"!({node})");
        if (New(node, $"{Short(node)} → false") is int never) visited = SyntaxFactory.ParseExpression($"(!MutantSwitch.Is({never}) && ({visited.WithoutTrivia().ToFullString()}))");
        if (New(node, $"{Short(node)} → true") is int always) visited = SyntaxFactory.ParseExpression($"(MutantSwitch.Is({always}) || ({visited.WithoutTrivia().ToFullString()}))");
        return visited;
    }

    private static bool Declares(SyntaxNode node) => node.DescendantNodesAndSelf().Any(inner => inner is SingleVariableDesignationSyntax);

    private ExpressionSyntax Choose(ExpressionSyntax node, ExpressionSyntax visited, string mutated)
    {
        if (Declares(node)) return visited;
        if (New(node, $"{Short(node)} → {mutated}") is not int id) return visited;
        return SyntaxFactory.ParseExpression($"(MutantSwitch.Is({id}) ? {mutated} : {visited.WithoutTrivia().ToFullString()})").WithTriviaFrom(visited);
    }

    private int? New(SyntaxNode node, string change)
    {
        int id = next++;
        if (excluded.Contains(id)) return null;
        Mutants.Add(new Mutant(id, file, node.GetLocation().GetLineSpan().StartLinePosition.Line + 1, change.ReplaceLineEndings(" ")));
        return id;
    }

    private static string Short(SyntaxNode node) => node.ToString() is { Length: > 100 } text ? text[..100] + "…" : node.ToString();
}
