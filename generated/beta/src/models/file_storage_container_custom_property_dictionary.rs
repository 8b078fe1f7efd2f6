// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fileStorageContainerCustomPropertyDictionary`, an open complex type derived from `microsoft.graph.Dictionary`.
    FileStorageContainerCustomPropertyDictionary "microsoft.graph.fileStorageContainerCustomPropertyDictionary" "complex open" : super::Dictionary;
}

mg::derived_from! { FileStorageContainerCustomPropertyDictionary: super::Dictionary }
