// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.publicInnerError`, an open complex type.
    PublicInnerError "microsoft.graph.publicInnerError" "complex open";
    /// `code`: String
    code "code": String,
    /// `details`: Collection(publicErrorDetail)
    details "details": Vec<super::PublicErrorDetail>,
    /// `message`: String
    message "message": String,
    /// `target`: String
    target "target": String,
}
