// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeRange`.
pub struct TimeRange {
    /// `endTime`.
    pub end_time: mg::Field<mg::TimeOfDay>,
    /// `startTime`.
    pub start_time: mg::Field<mg::TimeOfDay>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeRange: "microsoft.graph.timeRange", complex;
    end_time: "endTime",
    start_time: "startTime",
}
