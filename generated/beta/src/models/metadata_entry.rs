// @generated
use crate::mg;

/// Complex type `microsoft.graph.metadataEntry`.
pub struct MetadataEntry {
    /// `key`. Never null.
    pub key: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MetadataEntry: "microsoft.graph.metadataEntry", complex;
    key: "key" required,
    value: "value",
}
