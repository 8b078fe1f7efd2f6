// @generated
use crate::mg;

/// Complex type `microsoft.graph.meetingLocationSuggestion`.
pub struct MeetingLocationSuggestion {
    /// `availability`. Never null.
    pub availability: mg::Field<mg::Open<super::FreeBusyStatus>>,
    /// `location`.
    pub location: mg::Field<mg::Boxed<super::Location>>,
    /// `timeSlotAvailabilities`.
    pub time_slot_availabilities: mg::Field<Vec<super::TimeSlotAvailability>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MeetingLocationSuggestion: "microsoft.graph.meetingLocationSuggestion", complex;
    availability: "availability" required,
    location: "location",
    time_slot_availabilities: "timeSlotAvailabilities" required,
}
