// @generated
use crate::mg;

/// Complex type `microsoft.graph.attendeeAvailability`.
pub struct AttendeeAvailability {
    /// `attendee`.
    pub attendee: mg::Field<mg::Boxed<super::AttendeeBase>>,
    /// `availability`.
    pub availability: mg::Field<mg::Open<super::FreeBusyStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttendeeAvailability: "microsoft.graph.attendeeAvailability", complex;
    attendee: "attendee",
    availability: "availability",
}
