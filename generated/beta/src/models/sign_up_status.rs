// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signUpStatus`, a complex type.
    SignUpStatus "microsoft.graph.signUpStatus" "complex";
    /// `additionalDetails`: String
    additional_details "additionalDetails": String,
    /// `errorCode`: Int32, not null
    error_code "errorCode" "r": i32,
    /// `failureReason`: String
    failure_reason "failureReason": String,
}
