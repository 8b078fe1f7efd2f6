// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcOnPremisesConnectionHealthCheck`.
pub struct CloudPcOnPremisesConnectionHealthCheck {
    /// `additionalDetail`.
    pub additional_detail: mg::Field<String>,
    /// `additionalDetails`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/additionalDetails)"
    )]
    pub additional_details: mg::Field<String>,
    /// `correlationId`.
    pub correlation_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `errorType`.
    pub error_type: mg::Field<
        mg::Open<super::CloudPcOnPremisesConnectionHealthCheckErrorType>,
    >,
    /// `recommendedAction`.
    pub recommended_action: mg::Field<String>,
    /// `startDateTime`. Never null.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CloudPcOnPremisesConnectionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcOnPremisesConnectionHealthCheck: "microsoft.graph.cloudPcOnPremisesConnectionHealthCheck", complex;
    additional_detail: "additionalDetail",
    additional_details: "additionalDetails" deprecated,
    correlation_id: "correlationId",
    display_name: "displayName",
    end_date_time: "endDateTime" required,
    error_type: "errorType",
    recommended_action: "recommendedAction",
    start_date_time: "startDateTime" required,
    status: "status" required,
}
