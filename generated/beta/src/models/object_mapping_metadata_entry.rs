// @generated
use crate::mg;

/// Complex type `microsoft.graph.objectMappingMetadataEntry`.
pub struct ObjectMappingMetadataEntry {
    /// `key`.
    pub key: mg::Field<mg::Open<super::ObjectMappingMetadata>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ObjectMappingMetadataEntry: "microsoft.graph.objectMappingMetadataEntry", complex;
    key: "key",
    value: "value",
}
