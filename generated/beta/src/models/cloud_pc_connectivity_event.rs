// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcConnectivityEvent`.
pub struct CloudPcConnectivityEvent {
    /// `activityId`. Never null.
    pub activity_id: mg::Field<String>,
    /// `eventDateTime`. Never null.
    pub event_date_time: mg::Field<mg::DateTimeOffset>,
    /// `eventName`.
    pub event_name: mg::Field<String>,
    /// `eventResult`. Never null.
    pub event_result: mg::Field<mg::Open<super::CloudPcConnectivityEventResult>>,
    /// `eventType`. Never null.
    pub event_type: mg::Field<mg::Open<super::CloudPcConnectivityEventType>>,
    /// `message`.
    pub message: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcConnectivityEvent: "microsoft.graph.cloudPcConnectivityEvent", complex;
    activity_id: "activityId" required,
    event_date_time: "eventDateTime" required,
    event_name: "eventName",
    event_result: "eventResult" required,
    event_type: "eventType" required,
    message: "message",
}
