// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.provisioningErrorInfo`, a complex type.
    ProvisioningErrorInfo "microsoft.graph.provisioningErrorInfo" "complex";
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
}
