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
