// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.metadataAction`, a complex type derived from `microsoft.graph.informationProtectionAction`.
    MetadataAction "microsoft.graph.metadataAction" "complex" : super::InformationProtectionAction;
    /// `metadataToAdd`: Collection(keyValuePair)
    metadata_to_add "metadataToAdd": Vec<super::KeyValuePair>,
    /// `metadataToRemove`: Collection(String)
    metadata_to_remove "metadataToRemove": Vec<String>,
}

mg::derived_from! { MetadataAction: super::InformationProtectionAction }
