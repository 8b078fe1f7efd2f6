// @generated
use crate::{mg, models};

/// Requests on one [`ContentSharingSession`](models::ContentSharingSession): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.app().calls().id(id).content_sharing_sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct ContentSharingSessionResource(mg::One<models::ContentSharingSession>);

mg::builder! { ContentSharingSessionResource: mg::One<models::ContentSharingSession> }

impl ContentSharingSessionResource {
    /// `…/pngOfCurrentSlide`: the content of the stream.
    #[inline]
    pub fn png_of_current_slide(&self) -> mg::Media {
        self.raw().stream("pngOfCurrentSlide")
    }
}

/// Requests on a collection of [`ContentSharingSession`](models::ContentSharingSession): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.app().calls().id(id).content_sharing_sessions()`.
pub type ContentSharingSessionCollection = mg::Many<
    models::ContentSharingSession,
    ContentSharingSessionResource,
>;
