// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.meetingLocationSuggestion`, a complex type.
    MeetingLocationSuggestion "microsoft.graph.meetingLocationSuggestion" "complex";
    /// `availability`: freeBusyStatus, not null
    availability "availability" "r": mg::Open<super::FreeBusyStatus>,
    /// `location`: location
    location "location": mg::Boxed<super::Location>,
    /// `timeSlotAvailabilities`: Collection(timeSlotAvailability), items not null
    time_slot_availabilities "timeSlotAvailabilities" "r": Vec<super::TimeSlotAvailability>,
}
