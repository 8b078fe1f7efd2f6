// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.videoNewsLinkPage`, by its URL.
    VideoNewsLinkPageResource(mg::One<models::VideoNewsLinkPage, requests::base_site_page::BaseSitePageResource>)
}

impl VideoNewsLinkPageResource {
    /// `POST …/publish`
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        mg::Path::action(self, "publish")
    }
}

/// A collection of `microsoft.graph.videoNewsLinkPage`, by its URL.
pub type VideoNewsLinkPageCollection = mg::Many<
    models::VideoNewsLinkPage,
    VideoNewsLinkPageResource,
>;
