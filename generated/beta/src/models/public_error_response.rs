// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.publicErrorResponse`, a complex type.
    PublicErrorResponse "microsoft.graph.publicErrorResponse" "complex";
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
}
