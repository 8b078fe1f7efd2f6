// @generated
use crate::mg;

/// Complex type `microsoft.graph.signInStatus`.
pub struct SignInStatus {
    /// `additionalDetails`.
    pub additional_details: mg::Field<String>,
    /// `errorCode`.
    pub error_code: mg::Field<i32>,
    /// `failureReason`.
    pub failure_reason: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SignInStatus: "microsoft.graph.signInStatus", complex;
    additional_details: "additionalDetails",
    error_code: "errorCode",
    failure_reason: "failureReason",
}
