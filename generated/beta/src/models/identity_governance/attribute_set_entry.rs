// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.attributeSetEntry`.
pub struct AttributeSetEntry {
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeSetEntry: "microsoft.graph.identityGovernance.attributeSetEntry", complex;
    name: "name" required,
    value: "value",
}
