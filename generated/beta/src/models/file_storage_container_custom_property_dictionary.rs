// @generated
use crate::mg;

/// Open complex type `microsoft.graph.fileStorageContainerCustomPropertyDictionary`, derived from
/// [`Dictionary`](super::Dictionary).
pub struct FileStorageContainerCustomPropertyDictionary {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FileStorageContainerCustomPropertyDictionary: "microsoft.graph.fileStorageContainerCustomPropertyDictionary", complex open, base super::Dictionary;
}

mg::derived_from! { FileStorageContainerCustomPropertyDictionary: super::Dictionary }
