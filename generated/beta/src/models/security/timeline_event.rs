// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.timelineEvent`.
pub struct TimelineEvent {
    /// `eventDateTime`.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `eventDetails`.
    pub event_details: mg::Field<String>,
    /// `eventResult`.
    pub event_result: mg::Field<String>,
    /// `eventSource`.
    pub event_source: mg::Field<mg::Open<super::EventSource>>,
    /// `eventThreats`.
    pub event_threats: mg::Field<Vec<String>>,
    /// `eventType`.
    pub event_type: mg::Field<mg::Open<super::TimelineEventType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TimelineEvent: "microsoft.graph.security.timelineEvent", complex;
    event_date_time: "eventDateTime",
    event_details: "eventDetails",
    event_result: "eventResult",
    event_source: "eventSource",
    event_threats: "eventThreats",
    event_type: "eventType",
}
