// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.drive`, by its URL.
    ///
    /// For example `/drive`.
    DriveResource(mg::One<models::Drive, requests::base_item::BaseItemResource>)
}

impl DriveResource {
    /// `…/activities`: many `itemActivityOLD`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn activities(&self) -> requests::item_activity_old::ItemActivityOldCollection {
        mg::to(self, "activities")
    }

    /// `…/bundles`: many `driveItem`
    ///
    /// [Create bundle](https://learn.microsoft.com/graph/api/drive-post-bundles?view=graph-rest-beta); 201.
    ///
    /// | | delegated (personal) |
    /// |-|-|
    /// | `GET` | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All |
    /// | `GET …/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All |
    /// | `POST` | **Files.ReadWrite**, Files.ReadWrite.All |
    #[inline]
    pub fn bundles(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "bundles")
    }

    /// `…/following`: many `driveItem`
    ///
    /// [Unfollow drive item](https://learn.microsoft.com/graph/api/driveitem-unfollow?view=graph-rest-beta); 204.
    ///
    /// [List followed items](https://learn.microsoft.com/graph/api/drive-list-following?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/drive/following` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All |
    /// | `GET` `/users/{id}/drive/following` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `DELETE …/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn following(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "following")
    }

    /// `…/items`: many `driveItem`
    ///
    /// [Get a DriveItem resource](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// [Move a DriveItem to a new folder](https://learn.microsoft.com/graph/api/driveitem-move?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// [Update DriveItem properties](https://learn.microsoft.com/graph/api/driveitem-update?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// [Delete a DriveItem](https://learn.microsoft.com/graph/api/driveitem-delete?view=graph-rest-beta); 2017-09-10; 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET …/{id}` `/drives/{id}/items/{id}`, `/sites/{id}/drive/items/{id}`, `/users/{id}/drive/items/{id}`, … | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Group.Read.All, Sites.Read.All, Sites.ReadWrite.All, Group.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` `/drive/items/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` `/me/drive/items/{id}` | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Group.Read.All, Sites.Read.All, Group.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | – |
    /// | `POST …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** | **Files.ReadWrite.All** |
    /// | `PATCH …/{id}` `/drives/{id}/items/{id}`, `/sites/{id}/drive/items/{id}`, `/users/{id}/drive/items/{id}`, … | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `PATCH …/{id}` `/drive/items/{id}` | – | **Files.ReadWrite**, Files.ReadWrite.All | – |
    /// | `PATCH …/{id}` `/me/drive/items/{id}` | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | – |
    /// | `DELETE …/{id}` `/drives/{id}/items/{id}`, `/sites/{id}/drive/items/{id}`, `/users/{id}/drive/items/{id}`, … | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `DELETE …/{id}` `/drive/items/{id}` | – | **Files.ReadWrite**, Files.ReadWrite.All | – |
    /// | `DELETE …/{id}` `/me/drive/items/{id}` | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | – |
    #[inline]
    pub fn items(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "items")
    }

    /// `…/list`: `list`
    #[inline]
    pub fn list_(&self) -> requests::list::ListResource {
        mg::to(self, "list")
    }

    /// `…/root`: `driveItem`
    ///
    /// [Get a DriveItem resource](https://learn.microsoft.com/graph/api/driveitem-get?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/groups/{id}/drive/root` | **Files.Read** | **Files.Read** | **Files.Read.All** |
    /// | `GET` `/me/drive/root` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Group.Read.All, Sites.Read.All, Sites.ReadWrite.All, Group.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    /// | `GET` `/users/{id}/drive/root` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Group.Read.All, Sites.Read.All, Sites.ReadWrite.All, Group.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Group.Read.All, Files.ReadWrite.All, Group.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET …:/{path}:` `/drives/{id}/root:/{path}`, `/sites/{id}/drive/root:/{path}`, `/groups/{id}/drive/root:/{path}` | **Files.Read**, **Files.ReadWrite.AppFolder**, **Files.ReadWrite.Selected**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.Manage.All**, **Sites.ReadWrite.All**, Files.ReadWrite, Files.Read.All, Group.Read.All, Sites.Read.All, Group.ReadWrite.All | **Files.Read**, **Files.ReadWrite.AppFolder**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.ReadWrite.All**, Files.ReadWrite, Files.Read.All | **Files.Read.All**, Group.Read.All, Files.ReadWrite.All, Group.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET …:/{path}:` `/me/drive/root:/{path}` | **Files.Read**, **Files.ReadWrite**, **Files.ReadWrite.AppFolder**, **Files.ReadWrite.Selected**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.Manage.All**, **Sites.ReadWrite.All**, Files.Read.All, Group.Read.All, Sites.Read.All, Group.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, **Files.ReadWrite.AppFolder**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.ReadWrite.All**, Files.Read.All | **Sites.ReadWrite.All** |
    /// | `GET …:/{path}:` `/users/{id}/drive/root:/{path}` | **Files.Read**, **Files.ReadWrite**, **Files.ReadWrite.AppFolder**, **Files.ReadWrite.Selected**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.Manage.All**, **Sites.ReadWrite.All**, Files.Read.All, Group.Read.All, Sites.Read.All, Group.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, **Files.ReadWrite.AppFolder**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.ReadWrite.All**, Files.Read.All | **Files.Read.All**, **Sites.ReadWrite.All**, Group.Read.All, Files.ReadWrite.All, Group.ReadWrite.All, Sites.Read.All |
    /// | `POST …:/{path}:` | **Files.ReadWrite.AppFolder**, **Files.ReadWrite.Selected**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.Manage.All**, **Sites.ReadWrite.All**, Files.Read.All, Sites.Read.All | **Files.ReadWrite.AppFolder**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.ReadWrite.All** | **Files.ReadWrite.All**, Files.Read.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `PUT …:/{path}:` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Sites.ReadWrite.All** |
    /// | `DELETE …:/{path}:` | **Files.ReadWrite.AppFolder**, **Files.ReadWrite.Selected**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.Manage.All**, **Sites.ReadWrite.All** | **Files.ReadWrite.AppFolder**, **Files.ReadWrite.All**, **Sites.FullControl.All**, **Sites.ReadWrite.All** | – |
    #[inline]
    pub fn root(&self) -> requests::drive_item::DriveItemResource {
        mg::to(self, "root")
    }

    /// `…/special`: many `driveItem`
    ///
    /// [Get a special folder by name](https://learn.microsoft.com/graph/api/drive-get-specialfolder?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET …/{id}` `/me/drive/special/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.ReadWrite.AppFolder**, Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All | – |
    /// | `GET …/{id}` `/users/{id}/drive/special/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.ReadWrite.AppFolder**, Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn special(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "special")
    }

    /// `GET …/recent`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-recent?view=graph-rest-beta); 2017-09-10; 200.
    /// - `GET /me/drive/recent`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/drive/recent` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    /// | `GET` `/users/{id}/drive/recent` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2025-11-13, to be removed on 2027-11-01 (revision 2025-11/Removal)"
    )]
    #[inline]
    pub fn recent(&self) -> mg::Request<mg::Page<models::DriveItem>> {
        mg::Path::function(self, "recent")
    }

    /// `GET …/search(q=…)`
    #[inline]
    pub fn search(
        &self,
        parameters: Search,
    ) -> mg::Request<mg::Page<models::DriveItem>> {
        mg::Path::function_with(self, "search", &parameters)
    }

    /// `GET …/sharedWithMe`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/drive-sharedwithme?view=graph-rest-beta); 2017-09-10; 200.
    /// - `GET /me/drive/sharedWithMe`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/drive/sharedWithMe` | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All | – |
    /// | `GET` `/users/{id}/drive/sharedWithMe` | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2025-11-13, to be removed on 2027-11-01 (revision 2025-11/Removal)"
    )]
    #[inline]
    pub fn shared_with_me(&self) -> mg::Request<mg::Page<models::DriveItem>> {
        mg::Path::function(self, "sharedWithMe")
    }
}

/// A collection of `microsoft.graph.drive`, by its URL.
///
/// For example `/drives`.
pub type DriveCollection = mg::Many<models::Drive, DriveResource>;

mg::record! {
    /// Parameters of `microsoft.graph.search`.
    Search "microsoft.graph.search" "parameters";
    /// `q`: String
    q "q": String,
}
