// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsworkfromanywherehardwarereadinessmetric?view=graph-rest-beta>
    UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `osCheckFailedPercentage`: Double, not null
    os_check_failed_percentage "osCheckFailedPercentage" "r": f64,
    /// `processor64BitCheckFailedPercentage`: Double, not null
    processor64_bit_check_failed_percentage "processor64BitCheckFailedPercentage" "r": f64,
    /// `processorCoreCountCheckFailedPercentage`: Double, not null
    processor_core_count_check_failed_percentage "processorCoreCountCheckFailedPercentage" "r": f64,
    /// `processorFamilyCheckFailedPercentage`: Double, not null
    processor_family_check_failed_percentage "processorFamilyCheckFailedPercentage" "r": f64,
    /// `processorSpeedCheckFailedPercentage`: Double, not null
    processor_speed_check_failed_percentage "processorSpeedCheckFailedPercentage" "r": f64,
    /// `ramCheckFailedPercentage`: Double, not null
    ram_check_failed_percentage "ramCheckFailedPercentage" "r": f64,
    /// `secureBootCheckFailedPercentage`: Double, not null
    secure_boot_check_failed_percentage "secureBootCheckFailedPercentage" "r": f64,
    /// `storageCheckFailedPercentage`: Double, not null
    storage_check_failed_percentage "storageCheckFailedPercentage" "r": f64,
    /// `totalDeviceCount`: Int32, not null
    total_device_count "totalDeviceCount" "r": i32,
    /// `tpmCheckFailedPercentage`: Double, not null
    tpm_check_failed_percentage "tpmCheckFailedPercentage" "r": f64,
    /// `upgradeEligibleDeviceCount`: Int32, not null
    upgrade_eligible_device_count "upgradeEligibleDeviceCount" "r": i32,
}

mg::derived_from! { UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: super::Entity }
