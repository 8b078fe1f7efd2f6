// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcTenantEncryptionSetting`.
pub struct CloudPcTenantEncryptionSetting {
    /// `lastSyncDateTime`.
    pub last_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenantDiskEncryptionType`.
    pub tenant_disk_encryption_type: mg::Field<
        mg::Open<super::CloudPcDiskEncryptionType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcTenantEncryptionSetting: "microsoft.graph.cloudPcTenantEncryptionSetting", complex;
    last_sync_date_time: "lastSyncDateTime",
    tenant_disk_encryption_type: "tenantDiskEncryptionType",
}
