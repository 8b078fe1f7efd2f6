// @generated
use crate::mg;

/// Complex type `microsoft.graph.attributeInfo`.
pub struct AttributeInfo {
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
    AttributeInfo: "microsoft.graph.attributeInfo", complex;
    name: "name",
    value: "value",
}
