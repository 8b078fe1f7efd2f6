// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authorizationSystemActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationSystemActionType {
    /// `delete` (0)
    Delete,
    /// `read` (1)
    Read,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthorizationSystemActionType: "microsoft.graph.authorizationSystemActionType";
    Delete: "delete" = 0,
    Read: "read" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
