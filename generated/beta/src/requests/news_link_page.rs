// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.newsLinkPage`, by its URL.
    NewsLinkPageResource(mg::One<models::NewsLinkPage, requests::base_site_page::BaseSitePageResource>)
}

impl NewsLinkPageResource {
    /// `POST …/publish`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Files.ReadWrite**, Files.ReadWrite.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        mg::Path::action(self, "publish")
    }
}

/// A collection of `microsoft.graph.newsLinkPage`, by its URL.
pub type NewsLinkPageCollection = mg::Many<models::NewsLinkPage, NewsLinkPageResource>;
