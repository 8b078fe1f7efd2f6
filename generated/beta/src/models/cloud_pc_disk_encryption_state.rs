// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDiskEncryptionState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDiskEncryptionState {
    /// `notAvailable` (0)
    NotAvailable,
    /// `notEncrypted` (1)
    NotEncrypted,
    /// `encryptedUsingPlatformManagedKey` (2)
    EncryptedUsingPlatformManagedKey,
    /// `encryptedUsingCustomerManagedKey` (3)
    EncryptedUsingCustomerManagedKey,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcDiskEncryptionState: "microsoft.graph.cloudPcDiskEncryptionState";
    NotAvailable: "notAvailable" = 0,
    NotEncrypted: "notEncrypted" = 1,
    EncryptedUsingPlatformManagedKey: "encryptedUsingPlatformManagedKey" = 2,
    EncryptedUsingCustomerManagedKey: "encryptedUsingCustomerManagedKey" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
