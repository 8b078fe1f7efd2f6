// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeSlotAvailability`, a complex type derived from `microsoft.graph.timeSlot`.
    TimeSlotAvailability "microsoft.graph.timeSlotAvailability" "complex" : super::TimeSlot;
    /// `availability`: freeBusyStatus, not null
    availability "availability" "r": mg::Open<super::FreeBusyStatus>,
    /// `end`: dateTimeTimeZone, not null
    end "end" "r": mg::Boxed<super::DateTimeTimeZone>,
    /// `start`: dateTimeTimeZone, not null
    start "start" "r": mg::Boxed<super::DateTimeTimeZone>,
}

mg::derived_from! { TimeSlotAvailability: super::TimeSlot }
