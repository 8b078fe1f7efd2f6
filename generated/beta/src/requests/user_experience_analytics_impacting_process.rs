// @generated
use crate::{mg, models};

/// Requests on one
/// [`UserExperienceAnalyticsImpactingProcess`](models::UserExperienceAnalyticsImpactingProcess):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().user_experience_analytics_impacting_process().id(id)`.
pub type UserExperienceAnalyticsImpactingProcessResource = mg::One<
    models::UserExperienceAnalyticsImpactingProcess,
>;

/// Requests on a collection of
/// [`UserExperienceAnalyticsImpactingProcess`](models::UserExperienceAnalyticsImpactingProcess):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_impacting_process()`.
pub type UserExperienceAnalyticsImpactingProcessCollection = mg::Many<
    models::UserExperienceAnalyticsImpactingProcess,
    UserExperienceAnalyticsImpactingProcessResource,
>;
