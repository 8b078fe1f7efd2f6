// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsOverview`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsOverview`.
pub type UserExperienceAnalyticsOverviewResource = mg::One<
    models::UserExperienceAnalyticsOverview,
>;
