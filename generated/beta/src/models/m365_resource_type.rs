// @generated
use crate::mg;

/// Enumeration `microsoft.graph.m365ResourceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum M365ResourceType {
    /// `none` (0)
    None,
    /// `group` (1)
    Group,
    /// `user` (2)
    User,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    M365ResourceType: "microsoft.graph.m365ResourceType";
    None: "none" = 0,
    Group: "group" = 1,
    User: "user" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
