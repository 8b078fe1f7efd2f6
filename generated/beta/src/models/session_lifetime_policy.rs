// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sessionLifetimePolicy`, a complex type.
    SessionLifetimePolicy "microsoft.graph.sessionLifetimePolicy" "complex";
    /// `detail`: String
    detail "detail": String,
    /// `expirationRequirement`: expirationRequirement
    expiration_requirement "expirationRequirement": mg::Open<super::ExpirationRequirement>,
}
