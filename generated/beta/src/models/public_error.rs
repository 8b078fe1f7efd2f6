// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.publicError`, a complex type.
    PublicError "microsoft.graph.publicError" "complex";
    /// `code`: String
    code "code": String,
    /// `details`: Collection(publicErrorDetail)
    details "details": Vec<super::PublicErrorDetail>,
    /// `innerError`: publicInnerError
    inner_error "innerError": mg::Boxed<super::PublicInnerError>,
    /// `message`: String
    message "message": String,
    /// `target`: String
    target "target": String,
}
