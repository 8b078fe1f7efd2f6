// @generated
use crate::mg;

/// Complex type `microsoft.graph.timePeriod`.
pub struct TimePeriod {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimePeriod: "microsoft.graph.timePeriod", complex;
    end_date_time: "endDateTime",
    start_date_time: "startDateTime",
}
