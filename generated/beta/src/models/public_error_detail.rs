// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.publicErrorDetail`, a complex type.
    PublicErrorDetail "microsoft.graph.publicErrorDetail" "complex";
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
    /// `target`: String
    target "target": String,
}
