// @generated
use crate::mg;

/// Complex type `microsoft.graph.metaDataKeyStringPair`.
pub struct MetaDataKeyStringPair {
    /// `key`.
    pub key: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MetaDataKeyStringPair: "microsoft.graph.metaDataKeyStringPair", complex;
    key: "key",
    value: "value",
}
