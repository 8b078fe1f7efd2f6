// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.diagnostic`, a complex type.
    Diagnostic "microsoft.graph.diagnostic" "complex";
    /// `message`: String
    message "message": String,
    /// `url`: String
    url "url": String,
}
