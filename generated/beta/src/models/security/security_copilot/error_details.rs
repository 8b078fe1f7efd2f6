// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityCopilot.errorDetails`, a complex type.
    ErrorDetails "microsoft.graph.security.securityCopilot.errorDetails" "complex";
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
    /// `outerType`: String
    outer_type "outerType": String,
}
