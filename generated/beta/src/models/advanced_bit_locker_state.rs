// @generated
use crate::mg;

/// Enumeration `microsoft.graph.advancedBitLockerState`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvancedBitLockerState {
    /// `success` (0)
    Success,
    /// `noUserConsent` (1)
    NoUserConsent,
    /// `osVolumeUnprotected` (2)
    OsVolumeUnprotected,
    /// `osVolumeTpmRequired` (4)
    OsVolumeTpmRequired,
    /// `osVolumeTpmOnlyRequired` (8)
    OsVolumeTpmOnlyRequired,
    /// `osVolumeTpmPinRequired` (16)
    OsVolumeTpmPinRequired,
    /// `osVolumeTpmStartupKeyRequired` (32)
    OsVolumeTpmStartupKeyRequired,
    /// `osVolumeTpmPinStartupKeyRequired` (64)
    OsVolumeTpmPinStartupKeyRequired,
    /// `osVolumeEncryptionMethodMismatch` (128)
    OsVolumeEncryptionMethodMismatch,
    /// `recoveryKeyBackupFailed` (256)
    RecoveryKeyBackupFailed,
    /// `fixedDriveNotEncrypted` (512)
    FixedDriveNotEncrypted,
    /// `fixedDriveEncryptionMethodMismatch` (1024)
    FixedDriveEncryptionMethodMismatch,
    /// `loggedOnUserNonAdmin` (2048)
    LoggedOnUserNonAdmin,
    /// `windowsRecoveryEnvironmentNotConfigured` (4096)
    WindowsRecoveryEnvironmentNotConfigured,
    /// `tpmNotAvailable` (8192)
    TpmNotAvailable,
    /// `tpmNotReady` (16384)
    TpmNotReady,
    /// `networkError` (32768)
    NetworkError,
}

mg::enumeration! {
    AdvancedBitLockerState: "microsoft.graph.advancedBitLockerState", flags;
    Success: "success" = 0,
    NoUserConsent: "noUserConsent" = 1,
    OsVolumeUnprotected: "osVolumeUnprotected" = 2,
    OsVolumeTpmRequired: "osVolumeTpmRequired" = 4,
    OsVolumeTpmOnlyRequired: "osVolumeTpmOnlyRequired" = 8,
    OsVolumeTpmPinRequired: "osVolumeTpmPinRequired" = 16,
    OsVolumeTpmStartupKeyRequired: "osVolumeTpmStartupKeyRequired" = 32,
    OsVolumeTpmPinStartupKeyRequired: "osVolumeTpmPinStartupKeyRequired" = 64,
    OsVolumeEncryptionMethodMismatch: "osVolumeEncryptionMethodMismatch" = 128,
    RecoveryKeyBackupFailed: "recoveryKeyBackupFailed" = 256,
    FixedDriveNotEncrypted: "fixedDriveNotEncrypted" = 512,
    FixedDriveEncryptionMethodMismatch: "fixedDriveEncryptionMethodMismatch" = 1024,
    LoggedOnUserNonAdmin: "loggedOnUserNonAdmin" = 2048,
    WindowsRecoveryEnvironmentNotConfigured: "windowsRecoveryEnvironmentNotConfigured" = 4096,
    TpmNotAvailable: "tpmNotAvailable" = 8192,
    TpmNotReady: "tpmNotReady" = 16384,
    NetworkError: "networkError" = 32768,
}
