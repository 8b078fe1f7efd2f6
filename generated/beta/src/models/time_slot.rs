// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeSlot`.
pub struct TimeSlot {
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
    TimeSlot: "microsoft.graph.timeSlot", complex, family TimeSlotKind;
    end: "end" required,
    start: "start" required,
}

/// The types derived from [`TimeSlot`].
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
