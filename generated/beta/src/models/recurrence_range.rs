// @generated
use crate::mg;

/// Complex type `microsoft.graph.recurrenceRange`.
pub struct RecurrenceRange {
    /// `endDate`.
    pub end_date: mg::Field<mg::Date>,
    /// `numberOfOccurrences`. Never null.
    pub number_of_occurrences: mg::Field<i32>,
    /// `recurrenceTimeZone`.
    pub recurrence_time_zone: mg::Field<String>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Date>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::RecurrenceRangeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecurrenceRange: "microsoft.graph.recurrenceRange", complex;
    end_date: "endDate",
    number_of_occurrences: "numberOfOccurrences" required,
    recurrence_time_zone: "recurrenceTimeZone",
    start_date: "startDate",
    type_: "type",
}
