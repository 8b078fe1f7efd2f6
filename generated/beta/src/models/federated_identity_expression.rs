// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.federatedIdentityExpression`, a complex type.
    FederatedIdentityExpression "microsoft.graph.federatedIdentityExpression" "complex";
    /// `languageVersion`: Int32, not null
    language_version "languageVersion" "r": i32,
    /// `value`: String, not null
    value "value" "r": String,
}
