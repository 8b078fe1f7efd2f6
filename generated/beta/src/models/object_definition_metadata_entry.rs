// @generated
use crate::mg;

/// Complex type `microsoft.graph.objectDefinitionMetadataEntry`.
pub struct ObjectDefinitionMetadataEntry {
    /// `key`.
    pub key: mg::Field<mg::Open<super::ObjectDefinitionMetadata>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ObjectDefinitionMetadataEntry: "microsoft.graph.objectDefinitionMetadataEntry", complex;
    key: "key",
    value: "value",
}
