// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`.
pub type UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetricResource = mg::One<
    models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric,
>;
