// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeSeriesParameter`, a complex type.
    TimeSeriesParameter "microsoft.graph.timeSeriesParameter" "complex";
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `metricName`: String
    metric_name "metricName": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
}
