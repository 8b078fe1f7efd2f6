// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerTaskCompletionRequirements`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerTaskCompletionRequirements {
    /// `none` (0)
    None,
    /// `checklistCompletion` (1)
    ChecklistCompletion,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `formCompletion` (4)
    FormCompletion,
    /// `approvalCompletion` (8)
    ApprovalCompletion,
    /// `completionInHostedApp` (16)
    CompletionInHostedApp,
}

mg::enumeration! {
    PlannerTaskCompletionRequirements: "microsoft.graph.plannerTaskCompletionRequirements", flags;
    None: "none" = 0,
    ChecklistCompletion: "checklistCompletion" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    FormCompletion: "formCompletion" = 4,
    ApprovalCompletion: "approvalCompletion" = 8,
    CompletionInHostedApp: "completionInHostedApp" = 16,
}
