// @generated
use crate::mg;

/// Enumeration `microsoft.graph.subjectRightsRequestStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectRightsRequestStatus {
    /// `active` (0)
    Active,
    /// `closed` (1)
    Closed,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SubjectRightsRequestStatus: "microsoft.graph.subjectRightsRequestStatus";
    Active: "active" = 0,
    Closed: "closed" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
