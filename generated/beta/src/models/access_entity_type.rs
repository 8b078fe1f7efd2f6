// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessEntityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessEntityType {
    /// `user` (0)
    User,
    /// `group` (1)
    Group,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AccessEntityType: "microsoft.graph.accessEntityType";
    User: "user" = 0,
    Group: "group" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
