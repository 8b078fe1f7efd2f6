// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAgentHealthCheckStatusDetail`.
pub struct CloudPcAgentHealthCheckStatusDetail {
    /// `additionalHealthCheckMessage`. Never null.
    pub additional_health_check_message: mg::Field<String>,
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// `healthCheckState`. Never null.
    pub health_check_state: mg::Field<mg::Open<super::CloudPcAgentHealthCheckState>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentHealthCheckStatusDetail: "microsoft.graph.cloudPcAgentHealthCheckStatusDetail", complex;
    additional_health_check_message: "additionalHealthCheckMessage" required,
    cloud_pc_id: "cloudPcId",
    health_check_state: "healthCheckState" required,
    last_modified_date_time: "lastModifiedDateTime",
    start_date_time: "startDateTime",
}
