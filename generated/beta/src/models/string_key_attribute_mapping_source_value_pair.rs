// @generated
use crate::mg;

/// Complex type `microsoft.graph.stringKeyAttributeMappingSourceValuePair`.
pub struct StringKeyAttributeMappingSourceValuePair {
    /// `key`.
    pub key: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<mg::Boxed<super::AttributeMappingSource>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StringKeyAttributeMappingSourceValuePair: "microsoft.graph.stringKeyAttributeMappingSourceValuePair", complex;
    key: "key",
    value: "value",
}
