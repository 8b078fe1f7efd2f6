// @generated
use crate::{mg, models, requests};

/// Requests on one [`RecycleBinItem`](models::RecycleBinItem): `get`, `update`, `delete`.
///
/// For example `graph.sites().id(id).recycle_bin().items().id(id)`.
pub type RecycleBinItemResource = mg::One<
    models::RecycleBinItem,
    requests::base_item::BaseItemResource,
>;

/// Requests on a collection of [`RecycleBinItem`](models::RecycleBinItem): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.sites().id(id).recycle_bin().items()`.
#[derive(Clone, Debug)]
pub struct RecycleBinItemCollection(
    mg::Many<models::RecycleBinItem, RecycleBinItemResource>,
);

mg::builder! { RecycleBinItemCollection: mg::Many<models::RecycleBinItem, RecycleBinItemResource> }

impl RecycleBinItemCollection {
    /// `…(driveItemId={driveItemId})`: the one with this key.
    #[inline]
    pub fn by_drive_item_id(
        &self,
        drive_item_id: impl Into<mg::Key>,
    ) -> RecycleBinItemResource {
        self.raw().alternate_key(&[("driveItemId", drive_item_id.into())]).into_builder()
    }

    /// `POST …/delete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn delete_(&self, parameters: Delete) -> mg::Request<()> {
        self.raw().action_with("delete", &parameters)
    }

    /// `POST …/restore`.
    ///
    /// Returns a page of [`RecycleBinItem`](models::RecycleBinItem).
    ///
    /// Least privileged permission: `FileStorageContainer.Selected` (delegated, application).
    #[inline]
    pub fn restore(
        &self,
        parameters: Restore,
    ) -> mg::Request<mg::Page<models::RecycleBinItem>> {
        self.raw().action_with("restore", &parameters)
    }
}

/// Parameters of [`RecycleBinItemCollection::delete_`].
pub struct Delete {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Delete: "microsoft.graph.delete", parameters;
    ids: "ids",
}

/// Parameters of [`RecycleBinItemCollection::restore`].
pub struct Restore {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Restore: "microsoft.graph.restore", parameters;
    ids: "ids",
}
