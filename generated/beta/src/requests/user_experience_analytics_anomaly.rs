// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAnomaly`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAnomaly/{userExperienceAnalyticsAnomaly-id}`.
pub type UserExperienceAnalyticsAnomalyResource = mg::One<
    models::UserExperienceAnalyticsAnomaly,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAnomaly`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAnomaly`.
pub type UserExperienceAnalyticsAnomalyCollection = mg::Many<
    models::UserExperienceAnalyticsAnomaly,
    UserExperienceAnalyticsAnomalyResource,
>;
