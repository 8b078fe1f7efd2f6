// @generated
use crate::mg;

/// Complex type `microsoft.graph.metricTimeSeriesDataPoint`.
pub struct MetricTimeSeriesDataPoint {
    /// `dateTime`. Never null.
    pub date_time: mg::Field<mg::DateTimeOffset>,
    /// `value`. Never null.
    pub value: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MetricTimeSeriesDataPoint: "microsoft.graph.metricTimeSeriesDataPoint", complex;
    date_time: "dateTime" required,
    value: "value" required,
}
