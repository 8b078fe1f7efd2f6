// @generated
use crate::{mg, models};

/// Requests on one [`FileClassificationRequest`](models::FileClassificationRequest): `get`,
/// `update`, `delete`, and the methods below.
#[derive(Clone, Debug)]
pub struct FileClassificationRequestResource(mg::One<models::FileClassificationRequest>);

mg::builder! { FileClassificationRequestResource: mg::One<models::FileClassificationRequest> }

impl FileClassificationRequestResource {
    /// `…/file`: the content of the stream.
    #[inline]
    pub fn file(&self) -> mg::Media {
        self.raw().stream("file")
    }
}
