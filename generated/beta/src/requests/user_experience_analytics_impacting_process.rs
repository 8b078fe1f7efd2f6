// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsImpactingProcess`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsImpactingProcess/{userExperienceAnalyticsImpactingProcess-id}`.
pub type UserExperienceAnalyticsImpactingProcessResource = mg::One<
    models::UserExperienceAnalyticsImpactingProcess,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsImpactingProcess`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsImpactingProcess`.
pub type UserExperienceAnalyticsImpactingProcessCollection = mg::Many<
    models::UserExperienceAnalyticsImpactingProcess,
    UserExperienceAnalyticsImpactingProcessResource,
>;
