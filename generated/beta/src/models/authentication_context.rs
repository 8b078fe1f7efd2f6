// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationContext`, a complex type.
    AuthenticationContext "microsoft.graph.authenticationContext" "complex";
    /// `detail`: authenticationContextDetail
    detail "detail": mg::Open<super::AuthenticationContextDetail>,
    /// `id`: String
    id "id": String,
}
