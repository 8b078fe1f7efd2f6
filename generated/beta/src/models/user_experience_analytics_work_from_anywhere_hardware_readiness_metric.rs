// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetricResource`], for
/// example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_work_from_anywhere_hardware_readiness_metric()
/// ```
///
/// [`UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetricResource`]: crate::requests::user_experience_analytics_work_from_anywhere_hardware_readiness_metric::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetricResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsworkfromanywherehardwarereadinessmetric?view=graph-rest-beta
pub struct UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `osCheckFailedPercentage`. Never null.
    pub os_check_failed_percentage: mg::Field<f64>,
    /// `processor64BitCheckFailedPercentage`. Never null.
    pub processor64_bit_check_failed_percentage: mg::Field<f64>,
    /// `processorCoreCountCheckFailedPercentage`. Never null.
    pub processor_core_count_check_failed_percentage: mg::Field<f64>,
    /// `processorFamilyCheckFailedPercentage`. Never null.
    pub processor_family_check_failed_percentage: mg::Field<f64>,
    /// `processorSpeedCheckFailedPercentage`. Never null.
    pub processor_speed_check_failed_percentage: mg::Field<f64>,
    /// `ramCheckFailedPercentage`. Never null.
    pub ram_check_failed_percentage: mg::Field<f64>,
    /// `secureBootCheckFailedPercentage`. Never null.
    pub secure_boot_check_failed_percentage: mg::Field<f64>,
    /// `storageCheckFailedPercentage`. Never null.
    pub storage_check_failed_percentage: mg::Field<f64>,
    /// `totalDeviceCount`. Never null.
    pub total_device_count: mg::Field<i32>,
    /// `tpmCheckFailedPercentage`. Never null.
    pub tpm_check_failed_percentage: mg::Field<f64>,
    /// `upgradeEligibleDeviceCount`. Never null.
    pub upgrade_eligible_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric", entity, base super::Entity;
    id: "id" key required,
    os_check_failed_percentage: "osCheckFailedPercentage" required,
    processor64_bit_check_failed_percentage: "processor64BitCheckFailedPercentage" required,
    processor_core_count_check_failed_percentage: "processorCoreCountCheckFailedPercentage" required,
    processor_family_check_failed_percentage: "processorFamilyCheckFailedPercentage" required,
    processor_speed_check_failed_percentage: "processorSpeedCheckFailedPercentage" required,
    ram_check_failed_percentage: "ramCheckFailedPercentage" required,
    secure_boot_check_failed_percentage: "secureBootCheckFailedPercentage" required,
    storage_check_failed_percentage: "storageCheckFailedPercentage" required,
    total_device_count: "totalDeviceCount" required,
    tpm_check_failed_percentage: "tpmCheckFailedPercentage" required,
    upgrade_eligible_device_count: "upgradeEligibleDeviceCount" required,
}

mg::derived_from! { UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: super::Entity }
