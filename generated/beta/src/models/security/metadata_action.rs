// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.metadataAction`, derived from
/// [`InformationProtectionAction`](super::InformationProtectionAction).
pub struct MetadataAction {
    /// `metadataToAdd`.
    pub metadata_to_add: mg::Field<Vec<super::KeyValuePair>>,
    /// `metadataToRemove`.
    pub metadata_to_remove: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MetadataAction: "microsoft.graph.security.metadataAction", complex, base super::InformationProtectionAction;
    metadata_to_add: "metadataToAdd",
    metadata_to_remove: "metadataToRemove",
}

mg::derived_from! { MetadataAction: super::InformationProtectionAction }
