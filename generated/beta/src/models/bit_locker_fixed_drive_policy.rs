// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bitLockerFixedDrivePolicy`, a complex type.
    BitLockerFixedDrivePolicy "microsoft.graph.bitLockerFixedDrivePolicy" "complex";
    /// `encryptionMethod`: bitLockerEncryptionMethod
    encryption_method "encryptionMethod": mg::Open<super::BitLockerEncryptionMethod>,
    /// `recoveryOptions`: bitLockerRecoveryOptions
    recovery_options "recoveryOptions": mg::Boxed<super::BitLockerRecoveryOptions>,
    /// `requireEncryptionForWriteAccess`: Boolean, not null
    require_encryption_for_write_access "requireEncryptionForWriteAccess" "r": bool,
}
