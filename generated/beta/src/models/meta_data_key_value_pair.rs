// @generated
use crate::mg;

/// Complex type `microsoft.graph.metaDataKeyValuePair`.
pub struct MetaDataKeyValuePair {
    /// `key`.
    pub key: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MetaDataKeyValuePair: "microsoft.graph.metaDataKeyValuePair", complex;
    key: "key",
    value: "value",
}
