// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAppHealthDevicePerformanceDetailsCollection`], for example
/// `graph.device_management().user_experience_analytics_app_health_device_performance_details()`.
///
/// [`UserExperienceAnalyticsAppHealthDevicePerformanceDetailsCollection`]: crate::requests::user_experience_analytics_app_health_device_performance_details::UserExperienceAnalyticsAppHealthDevicePerformanceDetailsCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails?view=graph-rest-beta
pub struct UserExperienceAnalyticsAppHealthDevicePerformanceDetails {
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appPublisher`.
    pub app_publisher: mg::Field<String>,
    /// `appVersion`.
    pub app_version: mg::Field<String>,
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `eventType`.
    pub event_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAppHealthDevicePerformanceDetails: "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails", entity, base super::Entity;
    app_display_name: "appDisplayName",
    app_publisher: "appPublisher",
    app_version: "appVersion",
    device_display_name: "deviceDisplayName",
    device_id: "deviceId",
    event_date_time: "eventDateTime" required,
    event_type: "eventType",
    id: "id" key required,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthDevicePerformanceDetails: super::Entity }
