// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeSlot`, a complex type.
    TimeSlot "microsoft.graph.timeSlot" "complex" => TimeSlotKind;
    /// `end`: dateTimeTimeZone, not null
    end "end" "r": mg::Boxed<super::DateTimeTimeZone>,
    /// `start`: dateTimeTimeZone, not null
    start "start" "r": mg::Boxed<super::DateTimeTimeZone>,
}

/// The types derived from `microsoft.graph.timeSlot`.
#[non_exhaustive]
pub enum TimeSlotKind {
    TimeSlotAvailability(Box<super::TimeSlotAvailability>),
    /// None of these, or a type that this version does not know.
    Other(Box<TimeSlot>),
}

mg::family! {
    TimeSlot => TimeSlotKind;
    TimeSlotAvailability(super::TimeSlotAvailability),
}
