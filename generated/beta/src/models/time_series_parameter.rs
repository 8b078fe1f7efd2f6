// @generated
use crate::mg;

/// Complex type `microsoft.graph.timeSeriesParameter`.
pub struct TimeSeriesParameter {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `metricName`.
    pub metric_name: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimeSeriesParameter: "microsoft.graph.timeSeriesParameter", complex;
    end_date_time: "endDateTime",
    metric_name: "metricName",
    start_date_time: "startDateTime" required,
}
