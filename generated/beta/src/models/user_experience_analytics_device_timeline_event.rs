// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsDeviceTimelineEvent`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsDeviceTimelineEventCollection`], for example
/// `graph.device_management().user_experience_analytics_device_timeline_event()`.
///
/// [`UserExperienceAnalyticsDeviceTimelineEventCollection`]: crate::requests::user_experience_analytics_device_timeline_event::UserExperienceAnalyticsDeviceTimelineEventCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsdevicetimelineevent?view=graph-rest-beta
pub struct UserExperienceAnalyticsDeviceTimelineEvent {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `eventDetails`.
    pub event_details: mg::Field<String>,
    /// `eventLevel`. Never null.
    pub event_level: mg::Field<mg::Open<super::DeviceEventLevel>>,
    /// `eventName`.
    pub event_name: mg::Field<String>,
    /// `eventSource`.
    pub event_source: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsDeviceTimelineEvent: "microsoft.graph.userExperienceAnalyticsDeviceTimelineEvent", entity, base super::Entity;
    device_id: "deviceId",
    event_date_time: "eventDateTime" required,
    event_details: "eventDetails",
    event_level: "eventLevel" required,
    event_name: "eventName",
    event_source: "eventSource",
    id: "id" key required,
}

mg::derived_from! { UserExperienceAnalyticsDeviceTimelineEvent: super::Entity }
