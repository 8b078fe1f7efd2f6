// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operationError`, a complex type.
    OperationError "microsoft.graph.operationError" "complex";
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}
