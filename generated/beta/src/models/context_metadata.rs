// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contextMetadata`, a complex type.
    ContextMetadata "microsoft.graph.contextMetadata" "complex";
    /// `metadataProperties`: customMetadataDictionary, not null
    metadata_properties "metadataProperties" "r": mg::Boxed<super::CustomMetadataDictionary>,
}
