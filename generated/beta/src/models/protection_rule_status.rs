// @generated
use crate::mg;

/// Enumeration `microsoft.graph.protectionRuleStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProtectionRuleStatus {
    /// `draft` (0)
    Draft,
    /// `active` (1)
    Active,
    /// `completed` (2)
    Completed,
    /// `completedWithErrors` (3)
    CompletedWithErrors,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `updateRequested` (5)
    UpdateRequested,
    /// `deleteRequested` (6)
    DeleteRequested,
}

mg::enumeration! {
    ProtectionRuleStatus: "microsoft.graph.protectionRuleStatus";
    Draft: "draft" = 0,
    Active: "active" = 1,
    Completed: "completed" = 2,
    CompletedWithErrors: "completedWithErrors" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    UpdateRequested: "updateRequested" = 5,
    DeleteRequested: "deleteRequested" = 6,
}
