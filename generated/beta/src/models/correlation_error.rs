// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.correlationError`, a complex type.
    CorrelationError "microsoft.graph.correlationError" "complex";
    /// `code`: String, not null
    code "code" "r": String,
    /// `message`: String, not null
    message "message" "r": String,
}
