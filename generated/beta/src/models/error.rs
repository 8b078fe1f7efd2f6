// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.error`, a complex type.
    Error "microsoft.graph.error" "complex";
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}
