// @generated
use crate::mg;

/// Complex type `microsoft.graph.attributeDefinitionMetadataEntry`.
pub struct AttributeDefinitionMetadataEntry {
    /// `key`.
    pub key: mg::Field<mg::Open<super::AttributeDefinitionMetadata>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeDefinitionMetadataEntry: "microsoft.graph.attributeDefinitionMetadataEntry", complex;
    key: "key",
    value: "value",
}
