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
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }

    /// `POST …/restoreVersion`
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
