// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAgentHealthCheckDetail`.
pub struct CloudPcAgentHealthCheckDetail {
    /// `additionalDetails`.
    pub additional_details: mg::Field<Vec<super::KeyValuePair>>,
    /// `errorMessage`.
    pub error_message: mg::Field<String>,
    /// `errorType`. Never null.
    pub error_type: mg::Field<mg::Open<super::CloudPcAgentHealthCheckErrorType>>,
    /// `healthCheckName`. Never null.
    pub health_check_name: mg::Field<String>,
    /// `healthCheckResultType`. Never null.
    pub health_check_result_type: mg::Field<
        mg::Open<super::CloudPcAgentHealthCheckResultType>,
    >,
    /// `lastHealthCheckDateTime`.
    pub last_health_check_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAgentHealthCheckDetail: "microsoft.graph.cloudPcAgentHealthCheckDetail", complex;
    additional_details: "additionalDetails" required,
    error_message: "errorMessage",
    error_type: "errorType" required,
    health_check_name: "healthCheckName" required,
    health_check_result_type: "healthCheckResultType" required,
    last_health_check_date_time: "lastHealthCheckDateTime",
}
