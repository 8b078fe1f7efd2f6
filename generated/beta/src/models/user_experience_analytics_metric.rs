// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsMetric`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmetric?view=graph-rest-beta>
    UserExperienceAnalyticsMetric "microsoft.graph.userExperienceAnalyticsMetric" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `unit`: String
    unit "unit": String,
    /// `value`: Double, not null
    value "value" "r": f64,
}

mg::derived_from! { UserExperienceAnalyticsMetric: super::Entity }
