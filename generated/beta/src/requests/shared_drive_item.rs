// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharedDriveItem`, by its URL.
    ///
    /// For example `/shares/{sharedDriveItem-id}`.
    SharedDriveItemResource(mg::One<models::SharedDriveItem, requests::base_item::BaseItemResource>)
}

impl SharedDriveItemResource {
    /// `…/driveItem`: `driveItem`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn drive_item(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "driveItem")
    }

    /// `…/items`: many `driveItem`
    #[inline]
    pub fn items(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "items")
    }

    /// `…/list`: `list`
    #[inline]
    pub fn list_(&self) -> requests::list::ListResource {
        mg::to(self, "list")
    }

    /// `…/listItem`: `listItem`
    #[inline]
    pub fn list_item(&self) -> requests::list_item::ListItemResource {
        mg::to(self, "listItem")
    }

    /// `…/permission`: `permission`
    #[inline]
    pub fn permission(&self) -> requests::permission::PermissionResource {
        mg::to(self, "permission")
    }

    /// `…/root`: `driveItem`
    #[inline]
    pub fn root(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "root")
    }

    /// `…/site`: `site`
    #[inline]
    pub fn site(&self) -> requests::site::SiteResource {
        mg::to(self, "site")
    }
}

/// A collection of `microsoft.graph.sharedDriveItem`, by its URL.
///
/// For example `/shares`.
pub type SharedDriveItemCollection = mg::Many<
    models::SharedDriveItem,
    SharedDriveItemResource,
>;
