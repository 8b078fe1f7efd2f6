// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeSlotAvailability`, derived from [`TimeSlot`](super::TimeSlot).
pub struct TimeSlotAvailability {
    /// `availability`. Never null.
    pub availability: mg::Field<mg::Open<super::FreeBusyStatus>>,
    /// `end`. Never null.
    pub end: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// `start`. Never null.
    pub start: mg::Field<mg::Boxed<super::DateTimeTimeZone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeSlotAvailability: "microsoft.graph.timeSlotAvailability", complex, base super::TimeSlot;
    availability: "availability" required,
    end: "end" required,
    start: "start" required,
}

mg::derived_from! { TimeSlotAvailability: super::TimeSlot }
