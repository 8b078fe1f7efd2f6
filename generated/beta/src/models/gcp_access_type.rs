// @generated
use crate::mg;

/// Enumeration `microsoft.graph.gcpAccessType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GcpAccessType {
    /// `public` (0)
    Public,
    /// `subjectToObjectAcls` (1)
    SubjectToObjectAcls,
    /// `private` (2)
    Private,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    GcpAccessType: "microsoft.graph.gcpAccessType";
    Public: "public" = 0,
    SubjectToObjectAcls: "subjectToObjectAcls" = 1,
    Private: "private" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
