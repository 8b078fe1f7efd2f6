// @generated
use crate::mg;

/// Enumeration `microsoft.graph.aclType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AclType {
    /// `user` (1)
    User,
    /// `group` (2)
    Group,
    /// `everyone` (3)
    Everyone,
    /// `everyoneExceptGuests` (4)
    EveryoneExceptGuests,
    /// `externalGroup` (5)
    ExternalGroup,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    AclType: "microsoft.graph.aclType";
    User: "user" = 1,
    Group: "group" = 2,
    Everyone: "everyone" = 3,
    EveryoneExceptGuests: "everyoneExceptGuests" = 4,
    ExternalGroup: "externalGroup" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
