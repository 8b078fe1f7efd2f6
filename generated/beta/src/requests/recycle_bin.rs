// @generated
use crate::{mg, models, requests};

/// Requests on one [`RecycleBin`](models::RecycleBin): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.sites().id(id).recycle_bin()`.
#[derive(Clone, Debug)]
pub struct RecycleBinResource(
    mg::One<models::RecycleBin, requests::base_item::BaseItemResource>,
);

mg::builder! { RecycleBinResource: mg::One<models::RecycleBin, requests::base_item::BaseItemResource> }

impl RecycleBinResource {
    /// `…/items`: many [`RecycleBinItem`](models::RecycleBinItem).
    ///
    /// Least privileged permission to read: `FileStorageContainer.Selected` (delegated,
    /// application).
    #[inline]
    pub fn items(&self) -> requests::recycle_bin_item::RecycleBinItemCollection {
        mg::navigate(self, "items")
    }
}

/// Requests on a collection of [`RecycleBin`](models::RecycleBin): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.sites().id(id).items().cast_to_recycle_bin()`.
pub type RecycleBinCollection = mg::Many<models::RecycleBin, RecycleBinResource>;
