// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.picture`, by its URL.
    ///
    /// For example `/financials/companies/{company-id}/picture/{picture-id}`.
    PictureResource(mg::One<models::Picture>)
}

impl PictureResource {
    /// `…/content`: Edm.Stream
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }
}

/// A collection of `microsoft.graph.picture`, by its URL.
///
/// For example `/financials/companies/{company-id}/picture`.
pub type PictureCollection = mg::Many<models::Picture, PictureResource>;
