// @generated
use crate::mg;

/// `microsoft.graph.security.recipientType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// `user`, 1.
    User,
    /// `roleGroup`, 2.
    RoleGroup,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    RecipientType "microsoft.graph.security.recipientType" "flags";
    User "user" 1,
    RoleGroup "roleGroup" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}
