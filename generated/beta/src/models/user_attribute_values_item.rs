// @generated
use crate::mg;

/// Complex type `microsoft.graph.userAttributeValuesItem`.
pub struct UserAttributeValuesItem {
    /// `isDefault`. Never null.
    pub is_default: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserAttributeValuesItem: "microsoft.graph.userAttributeValuesItem", complex;
    is_default: "isDefault" required,
    name: "name",
    value: "value",
}
