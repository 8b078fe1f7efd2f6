// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.driveItemVersion`, by its URL.
    ///
    /// For example `/drive/root/versions/{driveItemVersion-id}`.
    DriveItemVersionResource(mg::One<models::DriveItemVersion>)
}

impl DriveItemVersionResource {
    /// `…/content`: Edm.Stream
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/drives/{id}/items/{id}/versions/{id}/content`, `/sites/{id}/drive/items/{id}/versions/{id}/content`, `/users/{id}/drive/items/{id}/versions/{id}/content`, … | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | **Files.Read.All**, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All |
    /// | `GET` `/me/drive/items/{id}/versions/{id}/content` | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All, Sites.Read.All, Sites.ReadWrite.All | **Files.Read**, Files.ReadWrite, Files.Read.All, Files.ReadWrite.All | – |
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }

    /// `POST …/restoreVersion`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `POST` `/me/drive/items/{id}/versions/{id}/restoreVersion`, `/drives/{id}/items/{id}/versions/{id}/restoreVersion`, `/sites/{id}/drive/items/{id}/versions/{id}/restoreVersion`, … | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    /// | `POST` `/sites/{id}/items/{id}/versions/{id}/restoreVersion` | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | – | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    #[inline]
    pub fn restore_version(&self) -> mg::Request<()> {
        mg::Path::action(self, "restoreVersion")
    }
}

/// A collection of `microsoft.graph.driveItemVersion`, by its URL.
///
/// For example `/drive/root/versions`.
pub type DriveItemVersionCollection = mg::Many<
    models::DriveItemVersion,
    DriveItemVersionResource,
>;
