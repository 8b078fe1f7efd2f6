// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcExternalPartnerActionResult`.
pub struct CloudPcExternalPartnerActionResult {
    /// `activityId`.
    pub activity_id: mg::Field<String>,
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<mg::Open<super::CloudPcExternalPartnerActionErrorCode>>,
    /// `errorMessage`.
    pub error_message: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::CloudPcExternalPartnerActionStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcExternalPartnerActionResult: "microsoft.graph.cloudPcExternalPartnerActionResult", complex;
    activity_id: "activityId",
    cloud_pc_id: "cloudPcId",
    error_code: "errorCode" required,
    error_message: "errorMessage",
    last_modified_date_time: "lastModifiedDateTime",
    start_date_time: "startDateTime",
    state: "state" required,
}
