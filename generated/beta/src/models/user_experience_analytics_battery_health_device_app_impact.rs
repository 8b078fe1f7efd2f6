// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthdeviceappimpact?view=graph-rest-beta>
    UserExperienceAnalyticsBatteryHealthDeviceAppImpact "microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact" "entity" : super::Entity;
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appName`: String
    app_name "appName": String,
    /// `appPublisher`: String
    app_publisher "appPublisher": String,
    /// `batteryUsagePercentage`: Double, not null
    battery_usage_percentage "batteryUsagePercentage" "r": f64,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isForegroundApp`: Boolean, not null
    is_foreground_app "isForegroundApp" "r": bool,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthDeviceAppImpact: super::Entity }
