// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceUsageResult`, a complex type.
    CloudPcUserSettingsPersistenceUsageResult "microsoft.graph.cloudPCUserSettingsPersistenceUsageResult" "complex";
    /// `remainingAvailableStorageInGB`: Int32
    remaining_available_storage_in_gb "remainingAvailableStorageInGB": i32,
    /// `totalAllocatedStorageInGB`: Int32
    total_allocated_storage_in_gb "totalAllocatedStorageInGB": i32,
    /// `usedStorageInGB`: Int32
    used_storage_in_gb "usedStorageInGB": i32,
}
