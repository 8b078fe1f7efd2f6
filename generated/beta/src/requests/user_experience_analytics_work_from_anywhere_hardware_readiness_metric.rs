// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`]: `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_work_from_anywhere_hardware_readiness_metric()
/// ```
///
/// [`UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`]: models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
pub type UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetricResource = mg::One<
    models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric,
>;
