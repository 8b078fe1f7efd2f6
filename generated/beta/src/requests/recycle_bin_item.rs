// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.recycleBinItem`, by its URL.
pub type RecycleBinItemResource = mg::One<
    models::RecycleBinItem,
    requests::base_item::BaseItemResource,
>;

mg::builder! {
    /// A collection of `microsoft.graph.recycleBinItem`, by its URL.
    RecycleBinItemCollection(mg::Many<models::RecycleBinItem, RecycleBinItemResource>)
}

impl RecycleBinItemCollection {
    /// `…(driveItemId={driveItemId})`
    #[inline]
    pub fn by_drive_item_id(
        &self,
        drive_item_id: impl Into<mg::Key>,
    ) -> RecycleBinItemResource {
        mg::Builder::at(
            mg::Path::alternate_key(self, &[("driveItemId", drive_item_id.into())]),
        )
    }

    /// `POST …/delete`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn delete_(&self, parameters: Delete) -> mg::Request<()> {
        mg::Path::action_with(self, "delete", &parameters)
    }

    /// `POST …/restore`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** | **FileStorageContainer.Selected** |
    #[inline]
    pub fn restore(
        &self,
        parameters: Restore,
    ) -> mg::Request<mg::Page<models::RecycleBinItem>> {
        mg::Path::action_with(self, "restore", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.delete`.
    Delete "microsoft.graph.delete" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.restore`.
    Restore "microsoft.graph.restore" "parameters";
    /// `ids`: Collection(String)
    ids "ids": Vec<String>,
}
