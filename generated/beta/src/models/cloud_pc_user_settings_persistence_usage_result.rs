// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPCUserSettingsPersistenceUsageResult`.
pub struct CloudPcUserSettingsPersistenceUsageResult {
    /// `remainingAvailableStorageInGB`. Never null.
    pub remaining_available_storage_in_gb: mg::Field<i32>,
    /// `totalAllocatedStorageInGB`. Never null.
    pub total_allocated_storage_in_gb: mg::Field<i32>,
    /// `usedStorageInGB`. Never null.
    pub used_storage_in_gb: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcUserSettingsPersistenceUsageResult: "microsoft.graph.cloudPCUserSettingsPersistenceUsageResult", complex;
    remaining_available_storage_in_gb: "remainingAvailableStorageInGB" required,
    total_allocated_storage_in_gb: "totalAllocatedStorageInGB" required,
    used_storage_in_gb: "usedStorageInGB" required,
}
