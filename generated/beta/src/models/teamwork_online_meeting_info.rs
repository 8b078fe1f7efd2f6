// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkOnlineMeetingInfo`.
pub struct TeamworkOnlineMeetingInfo {
    /// `calendarEventId`.
    pub calendar_event_id: mg::Field<String>,
    /// `joinWebUrl`.
    pub join_web_url: mg::Field<String>,
    /// `organizer`.
    pub organizer: mg::Field<mg::Boxed<super::TeamworkUserIdentity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkOnlineMeetingInfo: "microsoft.graph.teamworkOnlineMeetingInfo", complex;
    calendar_event_id: "calendarEventId",
    join_web_url: "joinWebUrl",
    organizer: "organizer",
}
