// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.statusDetails`, a complex type derived from `microsoft.graph.statusBase`.
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
