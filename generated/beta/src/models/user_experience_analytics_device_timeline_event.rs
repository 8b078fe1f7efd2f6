// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceTimelineEvent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsdevicetimelineevent?view=graph-rest-beta>
    UserExperienceAnalyticsDeviceTimelineEvent "microsoft.graph.userExperienceAnalyticsDeviceTimelineEvent" "entity" : super::Entity;
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `eventDetails`: String
    event_details "eventDetails": String,
    /// `eventLevel`: deviceEventLevel, not null
    event_level "eventLevel" "r": mg::Open<super::DeviceEventLevel>,
    /// `eventName`: String
    event_name "eventName": String,
    /// `eventSource`: String
    event_source "eventSource": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserExperienceAnalyticsDeviceTimelineEvent: super::Entity }
