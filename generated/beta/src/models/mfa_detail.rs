// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mfaDetail`, a complex type.
    MfaDetail "microsoft.graph.mfaDetail" "complex";
    /// `authDetail`: String
    auth_detail "authDetail": String,
    /// `authMethod`: String
    auth_method "authMethod": String,
}
