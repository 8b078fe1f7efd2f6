// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsImpactingProcess`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsimpactingprocess?view=graph-rest-beta>
    UserExperienceAnalyticsImpactingProcess "microsoft.graph.userExperienceAnalyticsImpactingProcess" "entity" : super::Entity;
    /// `category`: String
    category "category": String,
    /// `description`: String
    description "description": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `impactValue`: Double, not null
    impact_value "impactValue" "r": f64,
    /// `processName`: String
    process_name "processName": String,
    /// `publisher`: String
    publisher "publisher": String,
}

mg::derived_from! { UserExperienceAnalyticsImpactingProcess: super::Entity }
