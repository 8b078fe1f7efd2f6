// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.file`, by its URL.
    FileResource(mg::One<models::security::File>)
}

impl FileResource {
    /// `…/content`: Edm.Stream
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }

    /// `…/extractedTextContent`: Edm.Stream
    #[inline]
    pub fn extracted_text_content(&self) -> mg::Media {
        mg::Path::stream(self, "extractedTextContent")
    }

    /// `…/microsoft.graph.security.ediscoveryFile`
    #[inline]
    pub fn as_ediscovery_file(
        &self,
    ) -> requests::security::ediscovery_file::EdiscoveryFileResource {
        mg::to(self, "microsoft.graph.security.ediscoveryFile")
    }
}
