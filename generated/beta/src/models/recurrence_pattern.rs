// @generated
use crate::mg;

/// Complex type `microsoft.graph.recurrencePattern`.
pub struct RecurrencePattern {
    /// `dayOfMonth`. Never null.
    pub day_of_month: mg::Field<i32>,
    /// `daysOfWeek`.
    pub days_of_week: mg::Field<Vec<mg::Open<super::DayOfWeek>>>,
    /// `firstDayOfWeek`.
    pub first_day_of_week: mg::Field<mg::Open<super::DayOfWeek>>,
    /// `index`.
    pub index: mg::Field<mg::Open<super::WeekIndex>>,
    /// `interval`. Never null.
    pub interval: mg::Field<i32>,
    /// `month`. Never null.
    pub month: mg::Field<i32>,
    /// `type`.
    pub type_: mg::Field<mg::Open<super::RecurrencePatternType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RecurrencePattern: "microsoft.graph.recurrencePattern", complex;
    day_of_month: "dayOfMonth" required,
    days_of_week: "daysOfWeek",
    first_day_of_week: "firstDayOfWeek",
    index: "index",
    interval: "interval" required,
    month: "month" required,
    type_: "type",
}
