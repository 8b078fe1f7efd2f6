// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.timelineEvent`, a complex type.
    TimelineEvent "microsoft.graph.security.timelineEvent" "complex";
    /// `eventDateTime`: DateTimeOffset
    event_date_time "eventDateTime": mg::DateTimeOffset,
    /// `eventDetails`: String
    event_details "eventDetails": String,
    /// `eventResult`: String
    event_result "eventResult": String,
    /// `eventSource`: microsoft.graph.security.eventSource
    event_source "eventSource": mg::Open<super::EventSource>,
    /// `eventThreats`: Collection(String)
    event_threats "eventThreats": Vec<String>,
    /// `eventType`: microsoft.graph.security.timelineEventType
    event_type "eventType": mg::Open<super::TimelineEventType>,
}
