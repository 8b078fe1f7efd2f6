// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupOverview`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAnomalyCorrelationGroupOverview/{userExperienceAnalyticsAnomalyCorrelationGroupOverview-id}`.
pub type UserExperienceAnalyticsAnomalyCorrelationGroupOverviewResource = mg::One<
    models::UserExperienceAnalyticsAnomalyCorrelationGroupOverview,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupOverview`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAnomalyCorrelationGroupOverview`.
pub type UserExperienceAnalyticsAnomalyCorrelationGroupOverviewCollection = mg::Many<
    models::UserExperienceAnalyticsAnomalyCorrelationGroupOverview,
    UserExperienceAnalyticsAnomalyCorrelationGroupOverviewResource,
>;
