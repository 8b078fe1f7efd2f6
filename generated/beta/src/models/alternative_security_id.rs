// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.alternativeSecurityId`, a complex type.
    AlternativeSecurityId "microsoft.graph.alternativeSecurityId" "complex";
    /// `identityProvider`: String
    identity_provider "identityProvider": String,
    /// `key`: Binary
    key "key": mg::Binary,
    /// `type`: Int32
    type_ "type": i32,
}
