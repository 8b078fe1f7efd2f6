// @generated
use crate::mg;

/// Complex type `microsoft.graph.bitLockerFixedDrivePolicy`.
pub struct BitLockerFixedDrivePolicy {
    /// `encryptionMethod`.
    pub encryption_method: mg::Field<mg::Open<super::BitLockerEncryptionMethod>>,
    /// `recoveryOptions`.
    pub recovery_options: mg::Field<mg::Boxed<super::BitLockerRecoveryOptions>>,
    /// `requireEncryptionForWriteAccess`. Never null.
    pub require_encryption_for_write_access: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BitLockerFixedDrivePolicy: "microsoft.graph.bitLockerFixedDrivePolicy", complex;
    encryption_method: "encryptionMethod",
    recovery_options: "recoveryOptions",
    require_encryption_for_write_access: "requireEncryptionForWriteAccess" required,
}
