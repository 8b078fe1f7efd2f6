// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contextMetadata`, a complex type.
    ContextMetadata "microsoft.graph.contextMetadata" "complex";
    /// `metadataProperties`: customMetadataDictionary
    metadata_properties "metadataProperties": mg::Boxed<super::CustomMetadataDictionary>,
}
