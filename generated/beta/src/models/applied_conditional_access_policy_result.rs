// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appliedConditionalAccessPolicyResult`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppliedConditionalAccessPolicyResult {
    /// `success` (0)
    Success,
    /// `failure` (1)
    Failure,
    /// `notApplied` (2)
    NotApplied,
    /// `notEnabled` (3)
    NotEnabled,
    /// `unknown` (4)
    Unknown,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `reportOnlySuccess` (6)
    ReportOnlySuccess,
    /// `reportOnlyFailure` (7)
    ReportOnlyFailure,
    /// `reportOnlyNotApplied` (8)
    ReportOnlyNotApplied,
    /// `reportOnlyInterrupted` (9)
    ReportOnlyInterrupted,
}

mg::enumeration! {
    AppliedConditionalAccessPolicyResult: "microsoft.graph.appliedConditionalAccessPolicyResult";
    Success: "success" = 0,
    Failure: "failure" = 1,
    NotApplied: "notApplied" = 2,
    NotEnabled: "notEnabled" = 3,
    Unknown: "unknown" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    ReportOnlySuccess: "reportOnlySuccess" = 6,
    ReportOnlyFailure: "reportOnlyFailure" = 7,
    ReportOnlyNotApplied: "reportOnlyNotApplied" = 8,
    ReportOnlyInterrupted: "reportOnlyInterrupted" = 9,
}
