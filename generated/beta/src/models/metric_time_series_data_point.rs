// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.metricTimeSeriesDataPoint`, a complex type.
    MetricTimeSeriesDataPoint "microsoft.graph.metricTimeSeriesDataPoint" "complex";
    /// `dateTime`: DateTimeOffset, not null
    date_time "dateTime" "r": mg::DateTimeOffset,
    /// `value`: Int64, not null
    value "value" "r": i64,
}
