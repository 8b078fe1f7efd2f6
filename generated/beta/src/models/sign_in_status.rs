// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signInStatus`, a complex type.
    SignInStatus "microsoft.graph.signInStatus" "complex";
    /// `additionalDetails`: String
    additional_details "additionalDetails": String,
    /// `errorCode`: Int32
    error_code "errorCode": i32,
    /// `failureReason`: String
    failure_reason "failureReason": String,
}
