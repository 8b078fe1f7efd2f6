// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcTenantEncryptionSetting`, a complex type.
    CloudPcTenantEncryptionSetting "microsoft.graph.cloudPcTenantEncryptionSetting" "complex";
    /// `lastSyncDateTime`: DateTimeOffset
    last_sync_date_time "lastSyncDateTime": mg::DateTimeOffset,
    /// `tenantDiskEncryptionType`: cloudPcDiskEncryptionType
    tenant_disk_encryption_type "tenantDiskEncryptionType": mg::Open<super::CloudPcDiskEncryptionType>,
}
