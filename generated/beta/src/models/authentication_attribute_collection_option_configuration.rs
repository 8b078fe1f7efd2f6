// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationAttributeCollectionOptionConfiguration`, a complex type.
    AuthenticationAttributeCollectionOptionConfiguration "microsoft.graph.authenticationAttributeCollectionOptionConfiguration" "complex";
    /// `label`: String, not null
    label "label" "r": String,
    /// `value`: String, not null
    value "value" "r": String,
}
