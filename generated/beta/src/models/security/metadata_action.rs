// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.metadataAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    MetadataAction "microsoft.graph.security.metadataAction" "complex" : super::InformationProtectionAction;
    /// `metadataToAdd`: Collection(microsoft.graph.security.keyValuePair)
    metadata_to_add "metadataToAdd": Vec<super::KeyValuePair>,
    /// `metadataToRemove`: Collection(String)
    metadata_to_remove "metadataToRemove": Vec<String>,
}

mg::derived_from! { MetadataAction: super::InformationProtectionAction }
