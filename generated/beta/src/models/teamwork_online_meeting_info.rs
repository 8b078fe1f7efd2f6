// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkOnlineMeetingInfo`, a complex type.
    TeamworkOnlineMeetingInfo "microsoft.graph.teamworkOnlineMeetingInfo" "complex";
    /// `calendarEventId`: String
    calendar_event_id "calendarEventId": String,
    /// `joinWebUrl`: String
    join_web_url "joinWebUrl": String,
    /// `organizer`: teamworkUserIdentity
    organizer "organizer": mg::Boxed<super::TeamworkUserIdentity>,
}
