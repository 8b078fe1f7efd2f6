// @generated
use crate::mg;

/// Enumeration `microsoft.graph.educationSubmissionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EducationSubmissionStatus {
    /// `working` (0)
    Working,
    /// `submitted` (1)
    Submitted,
    /// `released` (2)
    Released,
    /// `returned` (3)
    Returned,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `reassigned` (5)
    Reassigned,
    /// `excused` (6)
    Excused,
}

mg::enumeration! {
    EducationSubmissionStatus: "microsoft.graph.educationSubmissionStatus";
    Working: "working" = 0,
    Submitted: "submitted" = 1,
    Released: "released" = 2,
    Returned: "returned" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    Reassigned: "reassigned" = 5,
    Excused: "excused" = 6,
}
