// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.correlationError`, a complex type.
    CorrelationError "microsoft.graph.correlationError" "complex";
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}
