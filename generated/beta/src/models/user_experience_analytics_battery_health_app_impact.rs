// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthappimpact?view=graph-rest-beta>
    UserExperienceAnalyticsBatteryHealthAppImpact "microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact" "entity" : super::Entity;
    /// `activeDevices`: Int32, not null
    active_devices "activeDevices" "r": i32,
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appName`: String
    app_name "appName": String,
    /// `appPublisher`: String
    app_publisher "appPublisher": String,
    /// `batteryUsagePercentage`: Double, not null
    battery_usage_percentage "batteryUsagePercentage" "r": f64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isForegroundApp`: Boolean, not null
    is_foreground_app "isForegroundApp" "r": bool,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthAppImpact: super::Entity }
