// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsAnomalyDevice`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAnomalyDeviceCollection`], for example
/// `graph.device_management().user_experience_analytics_anomaly_device()`.
///
/// [`UserExperienceAnalyticsAnomalyDeviceCollection`]: crate::requests::user_experience_analytics_anomaly_device::UserExperienceAnalyticsAnomalyDeviceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsanomalydevice?view=graph-rest-beta
pub struct UserExperienceAnalyticsAnomalyDevice {
    /// `anomalyId`.
    pub anomaly_id: mg::Field<String>,
    /// `anomalyOnDeviceFirstOccurrenceDateTime`. Never null.
    pub anomaly_on_device_first_occurrence_date_time: mg::Field<mg::DateTimeOffset>,
    /// `anomalyOnDeviceLatestOccurrenceDateTime`. Never null.
    pub anomaly_on_device_latest_occurrence_date_time: mg::Field<mg::DateTimeOffset>,
    /// `correlationGroupId`.
    pub correlation_group_id: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceManufacturer`.
    pub device_manufacturer: mg::Field<String>,
    /// `deviceModel`.
    pub device_model: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `deviceStatus`. Never null.
    pub device_status: mg::Field<mg::Open<super::UserExperienceAnalyticsDeviceStatus>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `osName`.
    pub os_name: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAnomalyDevice: "microsoft.graph.userExperienceAnalyticsAnomalyDevice", entity, base super::Entity;
    anomaly_id: "anomalyId",
    anomaly_on_device_first_occurrence_date_time: "anomalyOnDeviceFirstOccurrenceDateTime" required,
    anomaly_on_device_latest_occurrence_date_time: "anomalyOnDeviceLatestOccurrenceDateTime" required,
    correlation_group_id: "correlationGroupId",
    device_id: "deviceId",
    device_manufacturer: "deviceManufacturer",
    device_model: "deviceModel",
    device_name: "deviceName",
    device_status: "deviceStatus" required,
    id: "id" key required,
    os_name: "osName",
    os_version: "osVersion",
}

mg::derived_from! { UserExperienceAnalyticsAnomalyDevice: super::Entity }
