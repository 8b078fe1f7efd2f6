// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.remediationState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-remediationstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemediationState {
    /// `unknown` (0)
    Unknown,
    /// `skipped` (1)
    Skipped,
    /// `success` (2)
    Success,
    /// `remediationFailed` (3)
    RemediationFailed,
    /// `scriptError` (4)
    ScriptError,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    RemediationState: "microsoft.graph.remediationState";
    Unknown: "unknown" = 0,
    Skipped: "skipped" = 1,
    Success: "success" = 2,
    RemediationFailed: "remediationFailed" = 3,
    ScriptError: "scriptError" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
