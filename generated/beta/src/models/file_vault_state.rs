// @generated
use crate::mg;

/// Enumeration `microsoft.graph.fileVaultState`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileVaultState {
    /// `success` (0)
    Success,
    /// `driveEncryptedByUser` (1)
    DriveEncryptedByUser,
    /// `userDeferredEncryption` (2)
    UserDeferredEncryption,
    /// `escrowNotEnabled` (4)
    EscrowNotEnabled,
}

mg::enumeration! {
    FileVaultState: "microsoft.graph.fileVaultState", flags;
    Success: "success" = 0,
    DriveEncryptedByUser: "driveEncryptedByUser" = 1,
    UserDeferredEncryption: "userDeferredEncryption" = 2,
    EscrowNotEnabled: "escrowNotEnabled" = 4,
}
