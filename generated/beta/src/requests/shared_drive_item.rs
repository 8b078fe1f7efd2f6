// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharedDriveItem`](models::SharedDriveItem): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.shares().id(id)`.
#[derive(Clone, Debug)]
pub struct SharedDriveItemResource(
    mg::One<models::SharedDriveItem, requests::base_item::BaseItemResource>,
);

mg::builder! { SharedDriveItemResource: mg::One<models::SharedDriveItem, requests::base_item::BaseItemResource> }

impl SharedDriveItemResource {
    /// `…/driveItem`: [`DriveItem`](models::DriveItem).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::navigate(self, "driveItem")
    }

    /// `…/items`: many [`DriveItem`](models::DriveItem).
    #[inline]
    pub fn items(&self) -> requests::drive_item::DriveItemCollection {
        mg::navigate(self, "items")
    }

    /// `…/list`: [`List`](models::List).
    #[inline]
    pub fn list_(&self) -> requests::list::ListResource {
        mg::navigate(self, "list")
    }

    /// `…/listItem`: [`ListItem`](models::ListItem).
    #[inline]
    pub fn list_item(&self) -> requests::list_item::ListItemResource {
        mg::navigate(self, "listItem")
    }

    /// `…/permission`: [`Permission`](models::Permission).
    #[inline]
    pub fn permission(&self) -> requests::permission::PermissionResource {
        mg::navigate(self, "permission")
    }

    /// `…/root`: [`DriveItem`](models::DriveItem).
    #[inline]
    pub fn root(&self) -> requests::drive_item::DriveItemResource {
        mg::navigate(self, "root")
    }

    /// `…/site`: [`Site`](models::Site).
    #[inline]
    pub fn site(&self) -> requests::site::SiteResource {
        mg::navigate(self, "site")
    }
}

/// Requests on a collection of [`SharedDriveItem`](models::SharedDriveItem): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.shares()`.
pub type SharedDriveItemCollection = mg::Many<
    models::SharedDriveItem,
    SharedDriveItemResource,
>;
