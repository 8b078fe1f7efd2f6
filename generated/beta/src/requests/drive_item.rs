// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.driveItem`, by its URL.
    ///
    /// For example `/drive/root`.
    DriveItemResource(mg::One<models::DriveItem, requests::base_item::BaseItemResource>)
}

impl DriveItemResource {
    /// `…/activities`: many `itemActivityOLD`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn activities(&self) -> requests::item_activity_old::ItemActivityOldCollection {
        mg::to(self, "activities")
    }

    /// `…/analytics`: `itemAnalytics`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn analytics(&self) -> requests::item_analytics::ItemAnalyticsResource {
        mg::to(self, "analytics")
    }

    /// `…/children`: many `driveItem`
    ///
    /// [List children of a driveItem](https://learn.microsoft.com/graph/api/driveitem-list-children?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// [List thumbnails for a DriveItem](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// [Get a special folder by name](https://learn.microsoft.com/graph/api/drive-get-specialfolder?view=graph-rest-beta); 200.
    ///
    /// [Create a new folder in a drive](https://learn.microsoft.com/graph/api/driveitem-post-children?view=graph-rest-beta); 2017-09-10; 201.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/users/{id}/drive/root/children`, `/drives/{id}/items/{id}/children`, `/sites/{id}/drive/items/{id}/children`, … | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All**, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/root/children`, `/me/drive/items/{id}/children` | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `GET` `/drives/{id}/root:/{path}:/children` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/special/{id}/children` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.ReadWrite.AppFolder**, Files.Read, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All | – |
    /// | `POST` `/me/drive/root/children`, `/me/drive/items/{id}/children`, `/users/{id}/drive/root/children`, … | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `POST` `/drive/bundles/{id}/children` | – | **Files.ReadWrite**, Files.ReadWrite.All | – |
    /// | `DELETE …/{id}` | – | **Files.ReadWrite**, Files.ReadWrite.All | – |
    #[inline]
    pub fn children(&self) -> requests::drive_item::DriveItemCollection {
        mg::to(self, "children")
    }

    /// `…/extensions`: many `extension`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/drives/{id}/items/{id}/extensions` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/items/{id}/extensions` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All** |
    /// | `GET …/{id}` `/drives/{id}/items/{id}/extensions/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` `/me/drive/items/{id}/extensions/{id}` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All** |
    /// | `POST` `/drives/{id}/items/{id}/extensions` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `POST` `/me/drive/items/{id}/extensions` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `POST …/{id}` `/drives/{id}/items/{id}/extensions/{id}` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `POST …/{id}` `/me/drive/items/{id}/extensions/{id}` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `PATCH` `/drives/{id}/items/{id}/extensions` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `PATCH` `/me/drive/items/{id}/extensions` | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All** |
    /// | `PATCH …/{id}` `/drives/{id}/items/{id}/extensions/{id}` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `PATCH …/{id}` `/me/drive/items/{id}/extensions/{id}` | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All** |
    /// | `DELETE` `/drives/{id}/items/{id}/extensions` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `DELETE` `/me/drive/items/{id}/extensions` | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All** |
    /// | `DELETE …/{id}` `/drives/{id}/items/{id}/extensions/{id}` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `DELETE …/{id}` `/me/drive/items/{id}/extensions/{id}` | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All** |
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/listItem`: `listItem`
    #[inline]
    pub fn list_item(&self) -> requests::list_item::ListItemResource {
        mg::to(self, "listItem")
    }

    /// `…/permissions`: many `permission`
    ///
    /// [List sharing permissions on a driveItem](https://learn.microsoft.com/graph/api/driveitem-list-permissions?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/drives/{id}/items/{id}/permissions`, `/sites/{id}/drive/items/{id}/permissions`, `/users/{id}/drive/items/{id}/permissions`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/items/{id}/permissions`, `/me/drive/root:/{path}:/permissions` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    /// | `GET …/{id}` `/drives/{id}/items/{id}/permissions/{id}`, `/sites/{id}/drive/items/{id}/permissions/{id}`, `/users/{id}/drive/items/{id}/permissions/{id}`, … | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All**, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` `/me/drive/items/{id}/permissions/{id}` | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | – |
    /// | `PATCH …/{id}` `/drives/{id}/items/{id}/permissions/{id}`, `/sites/{id}/drive/items/{id}/permissions/{id}`, `/users/{id}/drive/items/{id}/permissions/{id}`, … | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `PATCH …/{id}` `/me/drive/items/{id}/permissions/{id}` | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | – |
    /// | `DELETE …/{id}` `/drives/{id}/items/{id}/permissions/{id}`, `/sites/{id}/drive/items/{id}/permissions/{id}`, `/users/{id}/drive/items/{id}/permissions/{id}`, … | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `DELETE …/{id}` `/me/drive/items/{id}/permissions/{id}` | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | – |
    #[inline]
    pub fn permissions(&self) -> requests::permission::PermissionCollection {
        mg::to(self, "permissions")
    }

    /// `…/retentionLabel`: `itemRetentionLabel`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `DELETE` | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn retention_label(
        &self,
    ) -> requests::item_retention_label::ItemRetentionLabelResource {
        mg::to(self, "retentionLabel")
    }

    /// `…/subscriptions`: many `subscription`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET …/{id}` | **Files.Read**, Files.ReadWrite, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.ReadWrite.All |
    #[inline]
    pub fn subscriptions(&self) -> requests::subscription::SubscriptionCollection {
        mg::to(self, "subscriptions")
    }

    /// `…/thumbnails`: many `thumbnailSet`
    ///
    /// [List thumbnails for a DriveItem](https://learn.microsoft.com/graph/api/driveitem-list-thumbnails?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/drives/{id}/items/{id}/thumbnails`, `/sites/{id}/drive/items/{id}/thumbnails`, `/users/{id}/drive/items/{id}/thumbnails`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/items/{id}/thumbnails` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    #[inline]
    pub fn thumbnails(&self) -> requests::thumbnail_set::ThumbnailSetCollection {
        mg::to(self, "thumbnails")
    }

    /// `…/versions`: many `driveItemVersion`
    ///
    /// [Listing versions of a DriveItem](https://learn.microsoft.com/graph/api/driveitem-list-versions?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/drives/{id}/items/{id}/versions`, `/sites/{id}/drive/items/{id}/versions`, `/users/{id}/drive/items/{id}/versions`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/items/{id}/versions` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    /// | `GET` `/sites/{id}/items/{id}/versions` | **Sites.Read.All**, Sites.ReadWrite.All | – | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `GET …/{id}` `/drives/{id}/items/{id}/versions/{id}`, `/sites/{id}/drive/items/{id}/versions/{id}`, `/users/{id}/drive/items/{id}/versions/{id}`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` `/me/drive/items/{id}/versions/{id}`, `/me/drive/items/{id}/versions/current` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    /// | `GET …/{id}` `/me/drive/items/{id}/versions/streams` | **Files.Read.All** | **Files.Read.All** | – |
    /// | `GET …/{id}` `/sites/{id}/items/{id}/versions/{id}` | **Sites.Read.All**, Sites.ReadWrite.All | – | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn versions(&self) -> requests::drive_item_version::DriveItemVersionCollection {
        mg::to(self, "versions")
    }

    /// `…/workbook`: `workbook`
    #[inline]
    pub fn workbook(&self) -> requests::workbook::WorkbookResource {
        mg::to(self, "workbook")
    }

    /// `…:/{path}:`: the item at a path below this one, such as `folder/file.txt`.
    #[inline]
    pub fn by_path(&self, path: &str) -> Self {
        mg::Builder::at(mg::Path::by_path(self, path))
    }

    /// `…/content`: Edm.Stream
    ///
    /// [Download the contents of a DriveItem](https://learn.microsoft.com/graph/api/driveitem-get-content?view=graph-rest-beta); 2017-09-10; 302.
    ///
    /// [Download a file in another format](https://learn.microsoft.com/graph/api/driveitem-get-content-format?view=graph-rest-beta); 2017-09-10; 302.
    ///
    /// [Upload or replace the contents of a DriveItem](https://learn.microsoft.com/graph/api/driveitem-put-content?view=graph-rest-beta); 2017-09-10; 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/drive/items/{id}/content`, `/drive/root:/{path}:/content`, `/shares/{id}/driveItem/content`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/drives/{id}/items/{id}/content`, `/sites/{id}/drive/items/{id}/content`, `/users/{id}/drive/items/{id}/content`, … | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All**, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/items/{id}/content` | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/root:/{path}:/content` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    /// | `PUT` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }

    /// `…/contentStream`: Edm.Stream
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/drive/items/{id}/contentStream`, `/drive/root:/{path}:/contentStream`, `/shares/{id}/driveItem/contentStream`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/drives/{id}/items/{id}/contentStream`, `/sites/{id}/drive/items/{id}/contentStream`, `/users/{id}/drive/items/{id}/contentStream`, … | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, **Files.ReadWrite.All**, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/items/{id}/contentStream` | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, **Files.ReadWrite**, Files.Read.All, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/root:/{path}:/contentStream` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    /// | `PUT` | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn content_stream(&self) -> mg::Media {
        mg::Path::stream(self, "contentStream")
    }

    /// `POST …/archive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn archive(&self) -> mg::Request<()> {
        mg::Path::action(self, "archive")
    }

    /// `POST …/assignSensitivityLabel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.ReadWrite.All**, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn assign_sensitivity_label(
        &self,
        parameters: AssignSensitivityLabel,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "assignSensitivityLabel", &parameters)
    }

    /// `POST …/checkin`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-beta); 204.
    /// - `POST /drives/{driveId}/items/{itemId}/checkin`
    /// - `POST /groups/{groupId}/drive/items/{itemId}/checkin`
    /// - `POST /me/drive/items/{item-id}/checkin`
    /// - `POST /sites/{siteId}/drive/items/{itemId}/checkin`
    /// - … and 1 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn checkin(&self, parameters: Checkin) -> mg::Request<()> {
        mg::Path::action_with(self, "checkin", &parameters)
    }

    /// `POST …/checkout`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-checkout?view=graph-rest-beta); 204.
    /// - `POST /drives/{driveId}/items/{itemId}/checkout`
    /// - `POST /groups/{groupId}/drive/items/{itemId}/checkout`
    /// - `POST /me/drive/items/{item-id}/checkout`
    /// - `POST /sites/{siteId}/drive/items/{itemId}/checkout`
    /// - … and 1 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn checkout(&self) -> mg::Request<()> {
        mg::Path::action(self, "checkout")
    }

    /// `POST …/copy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-copy?view=graph-rest-beta); 2017-09-10; 202.
    /// - `POST /drives/{driveId}/items/{itemId}/copy`
    /// - `POST /groups/{groupId}/drive/items/{itemId}/copy`
    /// - `POST /me/drive/items/{item-id}/copy`
    /// - `POST /sites/{siteId}/drive/items/{itemId}/copy`
    /// - … and 1 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn copy(&self, parameters: Copy_) -> mg::Request<models::DriveItem> {
        mg::Path::action_with(self, "copy", &parameters)
    }

    /// `POST …/createLink`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createlink?view=graph-rest-beta); 201 or 200.
    /// - `POST /drives/{driveId}/items/{itemId}/createLink`
    /// - `POST /groups/{groupId}/drive/items/{itemId}/createLink`
    /// - `POST /me/drive/items/{itemId}/createLink`
    /// - `POST /sites/{siteId}/drive/items/{itemId}/createLink`
    /// - … and 1 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn create_link(
        &self,
        parameters: CreateLink,
    ) -> mg::Request<models::Permission> {
        mg::Path::action_with(self, "createLink", &parameters)
    }

    /// `POST …/createUploadSession`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-createuploadsession?view=graph-rest-beta); 200.
    /// - `POST /drives/{driveId}/items/{itemId}/createUploadSession`
    /// - `POST /groups/{groupId}/drive/items/{itemId}/createUploadSession`
    /// - `POST /me/drive/items/{itemId}/createUploadSession`
    /// - `POST /sites/{siteId}/drive/items/{itemId}/createUploadSession`
    /// - … and 1 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Sites.ReadWrite.All** |
    #[inline]
    pub fn create_upload_session(
        &self,
        parameters: CreateUploadSession,
    ) -> mg::Request<models::UploadSession> {
        mg::Path::action_with(self, "createUploadSession", &parameters)
    }

    /// `GET …/delta`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-beta); 2017-09-10; 200.
    /// - `GET /drives/{drive-id}/root/delta`
    /// - `GET /groups/{groupId}/drive/root/delta`
    /// - `GET /me/drive/root/delta`
    /// - `GET /sites/{siteId}/drive/root/delta`
    /// - … and 1 more
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/drives/{id}/root/delta`, `/sites/{id}/drive/root/delta`, `/users/{id}/drive/root/delta`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/root/delta` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::DriveItem>> {
        mg::Path::function(self, "delta")
    }

    /// `GET …/delta(token=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-delta?view=graph-rest-beta); 2017-09-10; 200.
    /// - `GET /drives/{drive-id}/root/delta`
    /// - `GET /groups/{groupId}/drive/root/delta`
    /// - `GET /me/drive/root/delta`
    /// - `GET /sites/{siteId}/drive/root/delta`
    /// - … and 1 more
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/drives/{id}/root/delta`, `/sites/{id}/drive/root/delta`, `/users/{id}/drive/root/delta`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/root/delta` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    #[inline]
    pub fn delta_with(
        &self,
        parameters: Delta,
    ) -> mg::Request<mg::Page<models::DriveItem>> {
        mg::Path::function_with(self, "delta", &parameters)
    }

    /// `POST …/discardCheckout`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn discard_checkout(&self) -> mg::Request<()> {
        mg::Path::action(self, "discardCheckout")
    }

    /// `POST …/extractSensitivityLabels`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn extract_sensitivity_labels(
        &self,
    ) -> mg::Request<models::ExtractSensitivityLabelsResult> {
        mg::Path::action(self, "extractSensitivityLabels")
    }

    /// `POST …/follow`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-follow?view=graph-rest-beta); 200.
    /// - `POST /drives/{drive-id}/items/{item-id}/follow`
    /// - `POST /groups/{group-id}/drive/items/{item-id}/follow`
    /// - `POST /me/drive/items/{item-id}/follow`
    /// - `POST /sites/{site-id}/drive/items/{item-id}/follow`
    /// - … and 1 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn follow(&self) -> mg::Request<models::DriveItem> {
        mg::Path::action(self, "follow")
    }

    /// `GET …/getActivitiesByInterval(startDateTime=…,endDateTime=…,interval=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn get_activities_by_interval(
        &self,
        parameters: GetActivitiesByInterval,
    ) -> mg::Request<mg::Page<models::ItemActivityStat>> {
        mg::Path::function_with(self, "getActivitiesByInterval", &parameters)
    }

    /// `POST …/invite`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-invite?view=graph-rest-beta); 2017-09-10; 200.
    /// - `POST /drives/{drive-id}/items/{item-id}/invite`
    /// - `POST /groups/{group-id}/drive/items/{item-id}/invite`
    /// - `POST /me/drive/items/{item-id}/invite`
    /// - `POST /sites/{siteId}/drive/items/{itemId}/invite`
    /// - … and 1 more
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn invite(
        &self,
        parameters: Invite,
    ) -> mg::Request<mg::Page<models::Permission>> {
        mg::Path::action_with(self, "invite", &parameters)
    }

    /// `POST …/lock`
    #[inline]
    pub fn lock(&self, parameters: Lock) -> mg::Request<models::LockInfo> {
        mg::Path::action_with(self, "lock", &parameters)
    }

    /// `POST …/permanentDelete`
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "permanentDelete")
    }

    /// `POST …/preview`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-beta).
    /// - `POST /drives/{driveId}/items/{itemId}/preview`
    /// - `POST /groups/{groupId}/drive/items/{itemId}/preview`
    /// - `POST /me/drive/items/{itemId}/preview`
    /// - `POST /sites/{siteId}/drive/items/{itemId}/preview`
    /// - … and 2 more
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn preview(&self, parameters: Preview) -> mg::Request<models::ItemPreviewInfo> {
        mg::Path::action_with(self, "preview", &parameters)
    }

    /// `POST …/releaseLock`
    #[inline]
    pub fn release_lock(&self) -> mg::Request<()> {
        mg::Path::action(self, "releaseLock")
    }

    /// `POST …/restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-beta); 2019-08-06; 200.
    /// - `POST /me/drive/items/{item-id}/restore`
    ///
    /// | delegated (personal) | application |
    /// |-|-|
    /// | **Files.ReadWrite.All** | **Files.ReadWrite.All** |
    #[inline]
    pub fn restore(&self, parameters: Restore) -> mg::Request<models::DriveItem> {
        mg::Path::action_with(self, "restore", &parameters)
    }

    /// `GET …/search(q=…)`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-search?view=graph-rest-beta); 2017-09-10; 200.
    /// - `GET /drives/{drive-id}/root/search(q='{search-text}')`
    /// - `GET /groups/{group-id}/drive/root/search(q='{search-text}')`
    /// - `GET /me/drive/root/search(q='{search-text}')`
    /// - `GET /sites/{site-id}/drive/root/search(q='{search-text}')`
    /// - … and 1 more
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/drives/{id}/root/search(q={q})`, `/sites/{id}/drive/root/search(q={q})`, `/users/{id}/drive/root/search(q={q})`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/root/search(q={q})` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    #[inline]
    pub fn search(
        &self,
        parameters: Search,
    ) -> mg::Request<mg::Page<models::DriveItem>> {
        mg::Path::function_with(self, "search", &parameters)
    }

    /// `POST …/unarchive`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn unarchive(&self) -> mg::Request<models::DriveItem> {
        mg::Path::action(self, "unarchive")
    }

    /// `POST …/unfollow`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/driveitem-unfollow?view=graph-rest-beta); 204.
    /// - `DELETE /me/drive/following/{item-id}`
    /// - `DELETE /users/{user-id}/drive/following/{item-id}`
    /// - `POST /me/drive/items/{item-id}/unfollow`
    /// - `POST /users/{user-id}/drive/items/{item-id}/unfollow`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    #[inline]
    pub fn unfollow(&self) -> mg::Request<()> {
        mg::Path::action(self, "unfollow")
    }

    /// `POST …/validatePermission`
    #[inline]
    pub fn validate_permission(
        &self,
        parameters: ValidatePermission,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "validatePermission", &parameters)
    }
}

/// A collection of `microsoft.graph.driveItem`, by its URL.
///
/// For example `/drive/bundles`.
pub type DriveItemCollection = mg::Many<models::DriveItem, DriveItemResource>;

mg::record! {
    /// Parameters of `microsoft.graph.assignSensitivityLabel`.
    AssignSensitivityLabel "microsoft.graph.assignSensitivityLabel" "parameters";
    /// `assignmentMethod`: sensitivityLabelAssignmentMethod
    assignment_method "assignmentMethod": mg::Open<models::SensitivityLabelAssignmentMethod>,
    /// `justificationText`: String
    justification_text "justificationText": String,
    /// `sensitivityLabelId`: String
    sensitivity_label_id "sensitivityLabelId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.checkin`.
    Checkin "microsoft.graph.checkin" "parameters";
    /// `checkInAs`: String
    check_in_as "checkInAs": String,
    /// `comment`: String
    comment "comment": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.copy`.
    Copy_ "microsoft.graph.copy" "parameters";
    /// `childrenOnly`: Boolean, optional
    children_only "childrenOnly" "o": bool,
    /// `includeAllVersionHistory`: Boolean, optional
    include_all_version_history "includeAllVersionHistory" "o": bool,
    /// `name`: String
    name "name": String,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<models::ItemReference>,
}

mg::record! {
    /// Parameters of `microsoft.graph.createLink`.
    CreateLink "microsoft.graph.createLink" "parameters";
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `message`: String
    message "message": String,
    /// `password`: String, masked in Debug
    password "password" "s": String,
    /// `recipients`: Collection(driveRecipient)
    recipients "recipients": Vec<models::DriveRecipient>,
    /// `retainInheritedPermissions`: Boolean
    retain_inherited_permissions "retainInheritedPermissions": bool,
    /// `scope`: String
    scope "scope": String,
    /// `sendNotification`: Boolean, optional
    send_notification "sendNotification" "o": bool,
    /// `type`: String
    type_ "type": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.createUploadSession`.
    CreateUploadSession "microsoft.graph.createUploadSession" "parameters";
    /// `deferCommit`: Boolean
    defer_commit "deferCommit": bool,
    /// `item`: driveItemUploadableProperties
    item "item": mg::Boxed<models::DriveItemUploadableProperties>,
}

mg::record! {
    /// Parameters of `microsoft.graph.delta`.
    Delta "microsoft.graph.delta" "parameters";
    /// `token`: String, masked in Debug
    token "token" "s": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getActivitiesByInterval`.
    GetActivitiesByInterval "microsoft.graph.getActivitiesByInterval" "parameters";
    /// `endDateTime`: String
    end_date_time "endDateTime": String,
    /// `interval`: String
    interval "interval": String,
    /// `startDateTime`: String
    start_date_time "startDateTime": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.invite`.
    Invite "microsoft.graph.invite" "parameters";
    /// `expirationDateTime`: String
    expiration_date_time "expirationDateTime": String,
    /// `message`: String
    message "message": String,
    /// `password`: String, masked in Debug
    password "password" "s": String,
    /// `recipients`: Collection(driveRecipient), items not null
    recipients "recipients" "r": Vec<models::DriveRecipient>,
    /// `requireSignIn`: Boolean
    require_sign_in "requireSignIn": bool,
    /// `retainInheritedPermissions`: Boolean
    retain_inherited_permissions "retainInheritedPermissions": bool,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `sendInvitation`: Boolean
    send_invitation "sendInvitation": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.lock`.
    Lock "microsoft.graph.lock" "parameters";
    /// `durationMinutes`: Int32, not null
    duration_minutes "durationMinutes" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.preview`.
    Preview "microsoft.graph.preview" "parameters";
    /// `allowEdit`: Boolean
    allow_edit "allowEdit": bool,
    /// `chromeless`: Boolean
    chromeless "chromeless": bool,
    /// `page`: String
    page "page": String,
    /// `viewer`: String
    viewer "viewer": String,
    /// `zoom`: Double
    zoom "zoom": f64,
}

mg::record! {
    /// Parameters of `microsoft.graph.restore`.
    Restore "microsoft.graph.restore" "parameters";
    /// `name`: String
    name "name": String,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<models::ItemReference>,
}

mg::record! {
    /// Parameters of `microsoft.graph.search`.
    Search "microsoft.graph.search" "parameters";
    /// `q`: String
    q "q": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.validatePermission`.
    ValidatePermission "microsoft.graph.validatePermission" "parameters";
    /// `challengeToken`: String, masked in Debug
    challenge_token "challengeToken" "s": String,
    /// `password`: String, not null, masked in Debug
    password "password" "rs": String,
}
