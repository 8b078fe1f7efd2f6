// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.contentSharingSession`, by its URL.
    ///
    /// For example `/app/calls/{call-id}/contentSharingSessions/{contentSharingSession-id}`.
    ContentSharingSessionResource(mg::One<models::ContentSharingSession>)
}

impl ContentSharingSessionResource {
    /// `…/pngOfCurrentSlide`: Edm.Stream
    #[inline]
    pub fn png_of_current_slide(&self) -> mg::Media {
        mg::Path::stream(self, "pngOfCurrentSlide")
    }
}

/// A collection of `microsoft.graph.contentSharingSession`, by its URL.
///
/// For example `/app/calls/{call-id}/contentSharingSessions`.
pub type ContentSharingSessionCollection = mg::Many<
    models::ContentSharingSession,
    ContentSharingSessionResource,
>;
