// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.documentSetVersion`, by its URL.
    ///
    /// For example `/shares/{sharedDriveItem-id}/listItem/documentSetVersions/{documentSetVersion-id}`.
    DocumentSetVersionResource(mg::One<models::DocumentSetVersion, requests::list_item_version::ListItemVersionResource>)
}

impl DocumentSetVersionResource {
    /// `POST …/restore`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.Selected | **Sites.ReadWrite.All**, Sites.Selected, Sites.FullControl.All, Sites.Manage.All |
    #[inline]
    pub fn restore(&self) -> mg::Request<()> {
        mg::Path::action(self, "restore")
    }
}

/// A collection of `microsoft.graph.documentSetVersion`, by its URL.
///
/// For example `/shares/{sharedDriveItem-id}/listItem/documentSetVersions`.
pub type DocumentSetVersionCollection = mg::Many<
    models::DocumentSetVersion,
    DocumentSetVersionResource,
>;
