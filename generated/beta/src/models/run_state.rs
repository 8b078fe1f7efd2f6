// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.runState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-runstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RunState {
    /// `unknown` (0)
    Unknown,
    /// `success` (1)
    Success,
    /// `fail` (2)
    Fail,
    /// `scriptError` (3)
    ScriptError,
    /// `pending` (4)
    Pending,
    /// `notApplicable` (5)
    NotApplicable,
}

mg::enumeration! {
    RunState: "microsoft.graph.runState";
    Unknown: "unknown" = 0,
    Success: "success" = 1,
    Fail: "fail" = 2,
    ScriptError: "scriptError" = 3,
    Pending: "pending" = 4,
    NotApplicable: "notApplicable" = 5,
}
