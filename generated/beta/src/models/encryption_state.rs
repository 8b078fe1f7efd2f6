// @generated
use crate::mg;

/// Enumeration `microsoft.graph.encryptionState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptionState {
    /// `notEncrypted` (0)
    NotEncrypted,
    /// `encrypted` (1)
    Encrypted,
}

mg::enumeration! {
    EncryptionState: "microsoft.graph.encryptionState";
    NotEncrypted: "notEncrypted" = 0,
    Encrypted: "encrypted" = 1,
}
