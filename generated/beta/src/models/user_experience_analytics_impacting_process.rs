// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsImpactingProcess`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsImpactingProcessCollection`], for example
/// `graph.device_management().user_experience_analytics_impacting_process()`.
///
/// [`UserExperienceAnalyticsImpactingProcessCollection`]: crate::requests::user_experience_analytics_impacting_process::UserExperienceAnalyticsImpactingProcessCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsimpactingprocess?view=graph-rest-beta
pub struct UserExperienceAnalyticsImpactingProcess {
    /// `category`.
    pub category: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `impactValue`. Never null.
    pub impact_value: mg::Field<f64>,
    /// `processName`.
    pub process_name: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsImpactingProcess: "microsoft.graph.userExperienceAnalyticsImpactingProcess", entity, base super::Entity;
    category: "category",
    description: "description",
    device_id: "deviceId",
    id: "id" key required,
    impact_value: "impactValue" required,
    process_name: "processName",
    publisher: "publisher",
}

mg::derived_from! { UserExperienceAnalyticsImpactingProcess: super::Entity }
