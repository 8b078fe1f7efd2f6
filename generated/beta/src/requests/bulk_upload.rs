// @generated
use crate::{mg, models};

/// Requests on one [`BulkUpload`](models::BulkUpload): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.applications().id(id).synchronization().jobs().id(id).bulk_upload()`.
#[derive(Clone, Debug)]
pub struct BulkUploadResource(mg::One<models::BulkUpload>);

mg::builder! { BulkUploadResource: mg::One<models::BulkUpload> }

impl BulkUploadResource {
    /// `…/$value`: the content of the media stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().media()
    }
}
