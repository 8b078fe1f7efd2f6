// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.attributeSetEntry`, a complex type.
    AttributeSetEntry "microsoft.graph.identityGovernance.attributeSetEntry" "complex";
    /// `name`: String, not null
    name "name" "r": String,
    /// `value`: String
    value "value": String,
}
