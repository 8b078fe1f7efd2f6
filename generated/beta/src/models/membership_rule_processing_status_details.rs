// @generated
use crate::mg;

/// Enumeration `microsoft.graph.MembershipRuleProcessingStatusDetails`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipRuleProcessingStatusDetails {
    /// `NotStarted` (0)
    NotStarted,
    /// `Running` (1)
    Running,
    /// `Failed` (2)
    Failed,
    /// `Succeeded` (3)
    Succeeded,
    /// `UnsupportedFutureValue` (4)
    UnsupportedFutureValue,
}

mg::enumeration! {
    MembershipRuleProcessingStatusDetails: "microsoft.graph.MembershipRuleProcessingStatusDetails";
    NotStarted: "NotStarted" = 0,
    Running: "Running" = 1,
    Failed: "Failed" = 2,
    Succeeded: "Succeeded" = 3,
    UnsupportedFutureValue: "UnsupportedFutureValue" = 4,
}
