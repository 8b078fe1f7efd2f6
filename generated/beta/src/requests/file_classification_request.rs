// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.fileClassificationRequest`, by its URL.
    FileClassificationRequestResource(mg::One<models::FileClassificationRequest>)
}

impl FileClassificationRequestResource {
    /// `…/file`: Edm.Stream
    #[inline]
    pub fn file(&self) -> mg::Media {
        mg::Path::stream(self, "file")
    }
}
