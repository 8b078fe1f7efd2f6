// @generated
use crate::mg;

/// Enumeration `microsoft.graph.policyFileStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyFileStatus {
    /// `modified` (0)
    Modified,
    /// `notModified` (1)
    NotModified,
    /// `noContent` (2)
    NoContent,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PolicyFileStatus: "microsoft.graph.policyFileStatus";
    Modified: "modified" = 0,
    NotModified: "notModified" = 1,
    NoContent: "noContent" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
