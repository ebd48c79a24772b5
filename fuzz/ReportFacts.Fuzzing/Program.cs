using ReportFacts.Fuzzing;

_ = BranchMap.Shared;
return FuzzCommand.Run(args);
