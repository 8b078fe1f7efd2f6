// @generated
use crate::mg;

/// Enumeration `microsoft.graph.enforcementResultStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnforcementResultStatus {
    /// `success` (1)
    Success,
    /// `missingOrInvalidConfiguration` (2)
    MissingOrInvalidConfiguration,
    /// `userOverride` (3)
    UserOverride,
    /// `agentFailure` (4)
    AgentFailure,
    /// `enforcementTimeout` (5)
    EnforcementTimeout,
    /// `oSOverride` (6)
    OSOverride,
    /// `processNonExistent` (7)
    ProcessNonExistent,
    /// `other` (8)
    Other,
}

mg::enumeration! {
    EnforcementResultStatus: "microsoft.graph.enforcementResultStatus";
    Success: "success" = 1,
    MissingOrInvalidConfiguration: "missingOrInvalidConfiguration" = 2,
    UserOverride: "userOverride" = 3,
    AgentFailure: "agentFailure" = 4,
    EnforcementTimeout: "enforcementTimeout" = 5,
    OSOverride: "oSOverride" = 6,
    ProcessNonExistent: "processNonExistent" = 7,
    Other: "other" = 8,
}
