// @generated
use crate::mg;

/// Complex type `microsoft.graph.bitLockerRemovableDrivePolicy`.
pub struct BitLockerRemovableDrivePolicy {
    /// `blockCrossOrganizationWriteAccess`. Never null.
    pub block_cross_organization_write_access: mg::Field<bool>,
    /// `encryptionMethod`.
    pub encryption_method: mg::Field<mg::Open<super::BitLockerEncryptionMethod>>,
    /// `requireEncryptionForWriteAccess`. Never null.
    pub require_encryption_for_write_access: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BitLockerRemovableDrivePolicy: "microsoft.graph.bitLockerRemovableDrivePolicy", complex;
    block_cross_organization_write_access: "blockCrossOrganizationWriteAccess" required,
    encryption_method: "encryptionMethod",
    require_encryption_for_write_access: "requireEncryptionForWriteAccess" required,
}
