// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.statusDetails`, a complex type derived from `microsoft.graph.statusBase`.
    #[deprecated(note = "deprecated since 2021-04-11, to be removed on 2021-12-31 (revision 2021-04/Reporting)")]
    StatusDetails "microsoft.graph.statusDetails" "complex" : super::StatusBase;
    /// `additionalDetails`: String
    additional_details "additionalDetails": String,
    /// `errorCategory`: provisioningStatusErrorCategory
    error_category "errorCategory": mg::Open<super::ProvisioningStatusErrorCategory>,
    /// `errorCode`: String
    error_code "errorCode": String,
    /// `reason`: String
    reason "reason": String,
    /// `recommendedAction`: String
    recommended_action "recommendedAction": String,
    /// `status`: provisioningResult
    status "status": mg::Open<super::ProvisioningResult>,
}

mg::derived_from! { StatusDetails: super::StatusBase }
