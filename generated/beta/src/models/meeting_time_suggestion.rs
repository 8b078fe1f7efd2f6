// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingTimeSuggestion`.
pub struct MeetingTimeSuggestion {
    /// `attendeeAvailability`.
    pub attendee_availability: mg::Field<Vec<super::AttendeeAvailability>>,
    /// `confidence`.
    pub confidence: mg::Field<f64>,
    /// `locations`.
    pub locations: mg::Field<Vec<super::Location>>,
    /// `meetingTimeSlot`.
    pub meeting_time_slot: mg::Field<mg::Boxed<super::TimeSlot>>,
    /// `order`.
    pub order: mg::Field<i32>,
    /// `organizerAvailability`.
    pub organizer_availability: mg::Field<mg::Open<super::FreeBusyStatus>>,
    /// `suggestionReason`.
    pub suggestion_reason: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingTimeSuggestion: "microsoft.graph.meetingTimeSuggestion", complex;
    attendee_availability: "attendeeAvailability",
    confidence: "confidence",
    locations: "locations",
    meeting_time_slot: "meetingTimeSlot",
    order: "order",
    organizer_availability: "organizerAvailability",
    suggestion_reason: "suggestionReason",
}
