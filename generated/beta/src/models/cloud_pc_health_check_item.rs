// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcHealthCheckItem`.
pub struct CloudPcHealthCheckItem {
    /// `additionalDetails`.
    pub additional_details: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `lastHealthCheckDateTime`.
    pub last_health_check_date_time: mg::Field<mg::DateTimeOffset>,
    /// `result`. Never null.
    pub result: mg::Field<mg::Open<super::CloudPcConnectivityEventResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcHealthCheckItem: "microsoft.graph.cloudPcHealthCheckItem", complex;
    additional_details: "additionalDetails",
    display_name: "displayName" required,
    last_health_check_date_time: "lastHealthCheckDateTime",
    result: "result" required,
}
