// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingTimeSuggestion`, a complex type.
    MeetingTimeSuggestion "microsoft.graph.meetingTimeSuggestion" "complex";
    /// `attendeeAvailability`: Collection(attendeeAvailability)
    attendee_availability "attendeeAvailability": Vec<super::AttendeeAvailability>,
    /// `confidence`: Double
    confidence "confidence": f64,
    /// `locations`: Collection(location)
    locations "locations": Vec<super::Location>,
    /// `meetingTimeSlot`: timeSlot
    meeting_time_slot "meetingTimeSlot": mg::Boxed<super::TimeSlot>,
    /// `order`: Int32
    order "order": i32,
    /// `organizerAvailability`: freeBusyStatus
    organizer_availability "organizerAvailability": mg::Open<super::FreeBusyStatus>,
    /// `suggestionReason`: String
    suggestion_reason "suggestionReason": String,
}
