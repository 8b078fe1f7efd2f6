// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attendeeAvailability`, a complex type.
    AttendeeAvailability "microsoft.graph.attendeeAvailability" "complex";
    /// `attendee`: attendeeBase
    attendee "attendee": mg::Boxed<super::AttendeeBase>,
    /// `availability`: freeBusyStatus
    availability "availability": mg::Open<super::FreeBusyStatus>,
}
