// @generated
use crate::{mg, models, requests};

/// Requests on one [`File`](models::security::File): `get`, `update`, `delete`, and the methods
/// below.
#[derive(Clone, Debug)]
pub struct FileResource(mg::One<models::security::File>);

mg::builder! { FileResource: mg::One<models::security::File> }

impl FileResource {
    /// `…/content`: the content of the stream.
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }

    /// `…/extractedTextContent`: the content of the stream.
    #[inline]
    pub fn extracted_text_content(&self) -> mg::Media {
        self.raw().stream("extractedTextContent")
    }

    /// `…/microsoft.graph.security.ediscoveryFile`: cast to
    /// [`EdiscoveryFile`](models::security::EdiscoveryFile).
    #[doc(alias = "microsoft.graph.security.ediscoveryFile")]
    #[inline]
    pub fn cast_to_ediscovery_file(
        &self,
    ) -> requests::security::ediscovery_file::EdiscoveryFileResource {
        mg::navigate(self, "microsoft.graph.security.ediscoveryFile")
    }
}
