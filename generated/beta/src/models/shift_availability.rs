// @generated
use crate::mg;

/// Complex type `microsoft.graph.shiftAvailability`.
pub struct ShiftAvailability {
    /// `recurrence`.
    pub recurrence: mg::Field<mg::Boxed<super::PatternedRecurrence>>,
    /// `timeSlots`.
    pub time_slots: mg::Field<Vec<super::TimeRange>>,
    /// `timeZone`.
    pub time_zone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ShiftAvailability: "microsoft.graph.shiftAvailability", complex;
    recurrence: "recurrence",
    time_slots: "timeSlots",
    time_zone: "timeZone",
}
