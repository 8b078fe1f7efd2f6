// @generated
use crate::mg;

/// Complex type `microsoft.graph.provisioningErrorInfo`.
pub struct ProvisioningErrorInfo {
    /// `additionalDetails`.
    pub additional_details: mg::Field<String>,
    /// `errorCategory`.
    pub error_category: mg::Field<mg::Open<super::ProvisioningStatusErrorCategory>>,
    /// `errorCode`.
    pub error_code: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `recommendedAction`.
    pub recommended_action: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProvisioningErrorInfo: "microsoft.graph.provisioningErrorInfo", complex;
    additional_details: "additionalDetails",
    error_category: "errorCategory",
    error_code: "errorCode",
    reason: "reason",
    recommended_action: "recommendedAction",
}
