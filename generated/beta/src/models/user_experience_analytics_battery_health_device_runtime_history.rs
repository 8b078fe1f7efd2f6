// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthdeviceruntimehistory?view=graph-rest-beta>
    UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory "microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory" "entity" : super::Entity;
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `estimatedRuntimeInMinutes`: Int32, not null
    estimated_runtime_in_minutes "estimatedRuntimeInMinutes" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `runtimeDateTime`: String
    runtime_date_time "runtimeDateTime": String,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: super::Entity }
