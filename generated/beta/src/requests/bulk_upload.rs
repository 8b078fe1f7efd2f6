// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.bulkUpload`, by its URL.
    ///
    /// For example `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/bulkUpload`.
    BulkUploadResource(mg::One<models::BulkUpload>)
}

impl BulkUploadResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }
}
