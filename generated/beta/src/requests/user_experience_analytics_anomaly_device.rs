// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAnomalyDevice`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAnomalyDevice/{userExperienceAnalyticsAnomalyDevice-id}`.
pub type UserExperienceAnalyticsAnomalyDeviceResource = mg::One<
    models::UserExperienceAnalyticsAnomalyDevice,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAnomalyDevice`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAnomalyDevice`.
pub type UserExperienceAnalyticsAnomalyDeviceCollection = mg::Many<
    models::UserExperienceAnalyticsAnomalyDevice,
    UserExperienceAnalyticsAnomalyDeviceResource,
>;
