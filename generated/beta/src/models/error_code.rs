// @generated
use crate::mg;

/// Enumeration `microsoft.graph.errorCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// `noError` (0)
    NoError,
    /// `unauthorized` (1)
    Unauthorized,
    /// `notFound` (2)
    NotFound,
    /// `deleted` (3)
    Deleted,
}

mg::enumeration! {
    ErrorCode: "microsoft.graph.errorCode";
    NoError: "noError" = 0,
    Unauthorized: "unauthorized" = 1,
    NotFound: "notFound" = 2,
    Deleted: "deleted" = 3,
}
