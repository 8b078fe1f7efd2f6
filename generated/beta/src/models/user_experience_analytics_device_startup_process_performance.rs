// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartupprocessperformance?view=graph-rest-beta>
    UserExperienceAnalyticsDeviceStartupProcessPerformance "microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance" "entity" : super::Entity;
    /// `deviceCount`: Int64, not null
    device_count "deviceCount" "r": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `medianImpactInMs`: Int64, not null
    median_impact_in_ms "medianImpactInMs" "r": i64,
    /// `processName`: String
    process_name "processName": String,
    /// `productName`: String
    product_name "productName": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `totalImpactInMs`: Int64, not null
    total_impact_in_ms "totalImpactInMs" "r": i64,
}

mg::derived_from! { UserExperienceAnalyticsDeviceStartupProcessPerformance: super::Entity }
