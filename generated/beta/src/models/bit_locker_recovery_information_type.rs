// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bitLockerRecoveryInformationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BitLockerRecoveryInformationType {
    /// `passwordAndKey` (1)
    PasswordAndKey,
    /// `passwordOnly` (2)
    PasswordOnly,
}

mg::enumeration! {
    BitLockerRecoveryInformationType: "microsoft.graph.bitLockerRecoveryInformationType";
    PasswordAndKey: "passwordAndKey" = 1,
    PasswordOnly: "passwordOnly" = 2,
}
