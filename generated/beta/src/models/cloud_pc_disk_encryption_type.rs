// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDiskEncryptionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDiskEncryptionType {
    /// `platformManagedKey` (0)
    PlatformManagedKey,
    /// `customerManagedKey` (1)
    CustomerManagedKey,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcDiskEncryptionType: "microsoft.graph.cloudPcDiskEncryptionType";
    PlatformManagedKey: "platformManagedKey" = 0,
    CustomerManagedKey: "customerManagedKey" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
