// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartupprocess?view=graph-rest-beta>
    UserExperienceAnalyticsDeviceStartupProcess "microsoft.graph.userExperienceAnalyticsDeviceStartupProcess" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedDeviceId`: String
    managed_device_id "managedDeviceId": String,
    /// `processName`: String
    process_name "processName": String,
    /// `productName`: String
    product_name "productName": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `startupImpactInMs`: Int32, not null
    startup_impact_in_ms "startupImpactInMs" "r": i32,
}

mg::derived_from! { UserExperienceAnalyticsDeviceStartupProcess: super::Entity }
