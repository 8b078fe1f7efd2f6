// @generated
use crate::{mg, models, requests};

/// Requests on one [`NewsLinkPage`](models::NewsLinkPage): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.sites().id(id).items().id(id).cast_to_news_link_page()`.
#[derive(Clone, Debug)]
pub struct NewsLinkPageResource(
    mg::One<models::NewsLinkPage, requests::base_site_page::BaseSitePageResource>,
);

mg::builder! { NewsLinkPageResource: mg::One<models::NewsLinkPage, requests::base_site_page::BaseSitePageResource> }

impl NewsLinkPageResource {
    /// `POST …/publish`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated), `Files.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        self.raw().action("publish")
    }
}

/// Requests on a collection of [`NewsLinkPage`](models::NewsLinkPage): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.sites().id(id).items().cast_to_news_link_page()`.
pub type NewsLinkPageCollection = mg::Many<models::NewsLinkPage, NewsLinkPageResource>;
