// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.caseOperationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaseOperationStatus {
    /// `notStarted` (0)
    NotStarted,
    /// `submissionFailed` (1)
    SubmissionFailed,
    /// `running` (2)
    Running,
    /// `succeeded` (3)
    Succeeded,
    /// `partiallySucceeded` (4)
    PartiallySucceeded,
    /// `failed` (5)
    Failed,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CaseOperationStatus: "microsoft.graph.security.caseOperationStatus";
    NotStarted: "notStarted" = 0,
    SubmissionFailed: "submissionFailed" = 1,
    Running: "running" = 2,
    Succeeded: "succeeded" = 3,
    PartiallySucceeded: "partiallySucceeded" = 4,
    Failed: "failed" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
