// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ediscovery.caseOperationStatus`.
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
}

mg::enumeration! {
    CaseOperationStatus: "microsoft.graph.ediscovery.caseOperationStatus";
    NotStarted: "notStarted" = 0,
    SubmissionFailed: "submissionFailed" = 1,
    Running: "running" = 2,
    Succeeded: "succeeded" = 3,
    PartiallySucceeded: "partiallySucceeded" = 4,
    Failed: "failed" = 5,
}
