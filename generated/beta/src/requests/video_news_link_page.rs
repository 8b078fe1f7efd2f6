// @generated
use crate::{mg, models, requests};

/// Requests on one [`VideoNewsLinkPage`](models::VideoNewsLinkPage): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.sites().id(id).items().id(id).cast_to_video_news_link_page()`.
#[derive(Clone, Debug)]
pub struct VideoNewsLinkPageResource(
    mg::One<models::VideoNewsLinkPage, requests::base_site_page::BaseSitePageResource>,
);

mg::builder! { VideoNewsLinkPageResource: mg::One<models::VideoNewsLinkPage, requests::base_site_page::BaseSitePageResource> }

impl VideoNewsLinkPageResource {
    /// `POST …/publish`.
    ///
    /// Returns no body.
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        self.raw().action("publish")
    }
}

/// Requests on a collection of [`VideoNewsLinkPage`](models::VideoNewsLinkPage): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.sites().id(id).items().cast_to_video_news_link_page()`.
pub type VideoNewsLinkPageCollection = mg::Many<
    models::VideoNewsLinkPage,
    VideoNewsLinkPageResource,
>;
