// @generated
use crate::mg;

/// Complex type `microsoft.graph.customUpdateTimeWindow`.
pub struct CustomUpdateTimeWindow {
    /// `endDay`. Never null.
    pub end_day: mg::Field<mg::Open<super::DayOfWeek>>,
    /// `endTime`. Never null.
    pub end_time: mg::Field<mg::TimeOfDay>,
    /// `startDay`. Never null.
    pub start_day: mg::Field<mg::Open<super::DayOfWeek>>,
    /// `startTime`. Never null.
    pub start_time: mg::Field<mg::TimeOfDay>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomUpdateTimeWindow: "microsoft.graph.customUpdateTimeWindow", complex;
    end_day: "endDay" required,
    end_time: "endTime" required,
    start_day: "startDay" required,
    start_time: "startTime" required,
}
