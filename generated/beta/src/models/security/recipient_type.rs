// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.recipientType`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// `user` (1)
    User,
    /// `roleGroup` (2)
    RoleGroup,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RecipientType: "microsoft.graph.security.recipientType", flags;
    User: "user" = 1,
    RoleGroup: "roleGroup" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
