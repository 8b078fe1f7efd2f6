// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.fileStorageContainerType`, by its URL.
    ///
    /// For example `/storage/fileStorage/containerTypes/{fileStorageContainerType-id}`.
    FileStorageContainerTypeResource(mg::One<models::FileStorageContainerType>)
}

impl FileStorageContainerTypeResource {
    /// `…/permissions`: many `permission`
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::to(self, "permissions")
    }
}

/// A collection of `microsoft.graph.fileStorageContainerType`, by its URL.
///
/// For example `/storage/fileStorage/containerTypes`.
pub type FileStorageContainerTypeCollection = mg::Many<
    models::FileStorageContainerType,
    FileStorageContainerTypeResource,
>;
