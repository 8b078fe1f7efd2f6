// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenoteOperationError`, a complex type.
    OnenoteOperationError "microsoft.graph.onenoteOperationError" "complex";
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}
