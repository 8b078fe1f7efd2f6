// @generated
use crate::{mg, models, requests};

/// Requests on one [`FileStorageContainerType`](models::FileStorageContainerType): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.storage().file_storage().container_types().id(id)`.
#[derive(Clone, Debug)]
pub struct FileStorageContainerTypeResource(mg::One<models::FileStorageContainerType>);

mg::builder! { FileStorageContainerTypeResource: mg::One<models::FileStorageContainerType> }

impl FileStorageContainerTypeResource {
    /// `…/permissions`: many [`Permission`](models::Permission).
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::navigate(self, "permissions")
    }
}

/// Requests on a collection of [`FileStorageContainerType`](models::FileStorageContainerType):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.storage().file_storage().container_types()`.
pub type FileStorageContainerTypeCollection = mg::Many<
    models::FileStorageContainerType,
    FileStorageContainerTypeResource,
>;
