// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bitLockerRemovableDrivePolicy`, a complex type.
    BitLockerRemovableDrivePolicy "microsoft.graph.bitLockerRemovableDrivePolicy" "complex";
    /// `blockCrossOrganizationWriteAccess`: Boolean, not null
    block_cross_organization_write_access "blockCrossOrganizationWriteAccess" "r": bool,
    /// `encryptionMethod`: bitLockerEncryptionMethod
    encryption_method "encryptionMethod": mg::Open<super::BitLockerEncryptionMethod>,
    /// `requireEncryptionForWriteAccess`: Boolean, not null
    require_encryption_for_write_access "requireEncryptionForWriteAccess" "r": bool,
}
