// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.identityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityType {
    /// `user` (1)
    User,
    /// `group` (2)
    Group,
    /// `externalGroup` (3)
    ExternalGroup,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    IdentityType: "microsoft.graph.externalConnectors.identityType";
    User: "user" = 1,
    Group: "group" = 2,
    ExternalGroup: "externalGroup" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
