// @generated
use crate::mg;

/// Complex type `microsoft.graph.contextMetadata`.
pub struct ContextMetadata {
    /// `metadataProperties`. Never null.
    pub metadata_properties: mg::Field<mg::Boxed<super::CustomMetadataDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContextMetadata: "microsoft.graph.contextMetadata", complex;
    metadata_properties: "metadataProperties" required,
}
