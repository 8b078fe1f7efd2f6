// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceUsageResult`, a complex type.
    CloudPcUserSettingsPersistenceUsageResult "microsoft.graph.cloudPCUserSettingsPersistenceUsageResult" "complex";
    /// `remainingAvailableStorageInGB`: Int32, not null
    remaining_available_storage_in_gb "remainingAvailableStorageInGB" "r": i32,
    /// `totalAllocatedStorageInGB`: Int32, not null
    total_allocated_storage_in_gb "totalAllocatedStorageInGB" "r": i32,
    /// `usedStorageInGB`: Int32, not null
    used_storage_in_gb "usedStorageInGB" "r": i32,
}
