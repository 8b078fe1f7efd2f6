// @generated
use crate::{mg, models, requests};

/// Requests on one [`BaseSitePage`](models::BaseSitePage): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.sites().id(id).pages().id(id)`.
#[derive(Clone, Debug)]
pub struct BaseSitePageResource(
    mg::One<models::BaseSitePage, requests::base_item::BaseItemResource>,
);

mg::builder! { BaseSitePageResource: mg::One<models::BaseSitePage, requests::base_item::BaseItemResource> }

impl BaseSitePageResource {
    /// `…/microsoft.graph.newsLinkPage`: cast to [`NewsLinkPage`](models::NewsLinkPage).
    #[doc(alias = "microsoft.graph.newsLinkPage")]
    #[inline]
    pub fn cast_to_news_link_page(
        &self,
    ) -> requests::news_link_page::NewsLinkPageResource {
        mg::navigate(self, "microsoft.graph.newsLinkPage")
    }

    /// `…/microsoft.graph.pageTemplate`: cast to [`PageTemplate`](models::PageTemplate).
    #[doc(alias = "microsoft.graph.pageTemplate")]
    #[inline]
    pub fn cast_to_page_template(
        &self,
    ) -> requests::page_template::PageTemplateResource {
        mg::navigate(self, "microsoft.graph.pageTemplate")
    }

    /// `…/microsoft.graph.sitePage`: cast to [`SitePage`](models::SitePage).
    #[doc(alias = "microsoft.graph.sitePage")]
    #[inline]
    pub fn cast_to_site_page(&self) -> requests::site_page::SitePageResource {
        mg::navigate(self, "microsoft.graph.sitePage")
    }

    /// `…/microsoft.graph.videoNewsLinkPage`: cast to
    /// [`VideoNewsLinkPage`](models::VideoNewsLinkPage).
    #[doc(alias = "microsoft.graph.videoNewsLinkPage")]
    #[inline]
    pub fn cast_to_video_news_link_page(
        &self,
    ) -> requests::video_news_link_page::VideoNewsLinkPageResource {
        mg::navigate(self, "microsoft.graph.videoNewsLinkPage")
    }
}

/// Requests on a collection of [`BaseSitePage`](models::BaseSitePage): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.sites().id(id).pages()`.
#[derive(Clone, Debug)]
pub struct BaseSitePageCollection(mg::Many<models::BaseSitePage, BaseSitePageResource>);

mg::builder! { BaseSitePageCollection: mg::Many<models::BaseSitePage, BaseSitePageResource> }

impl BaseSitePageCollection {
    /// `…/microsoft.graph.newsLinkPage`: the members that are
    /// [`NewsLinkPage`](models::NewsLinkPage).
    #[doc(alias = "microsoft.graph.newsLinkPage")]
    #[inline]
    pub fn cast_to_news_link_page(
        &self,
    ) -> requests::news_link_page::NewsLinkPageCollection {
        mg::navigate(self, "microsoft.graph.newsLinkPage")
    }

    /// `…/microsoft.graph.pageTemplate`: the members that are
    /// [`PageTemplate`](models::PageTemplate).
    #[doc(alias = "microsoft.graph.pageTemplate")]
    #[inline]
    pub fn cast_to_page_template(
        &self,
    ) -> requests::page_template::PageTemplateCollection {
        mg::navigate(self, "microsoft.graph.pageTemplate")
    }

    /// `…/microsoft.graph.sitePage`: the members that are [`SitePage`](models::SitePage).
    #[doc(alias = "microsoft.graph.sitePage")]
    #[inline]
    pub fn cast_to_site_page(&self) -> requests::site_page::SitePageCollection {
        mg::navigate(self, "microsoft.graph.sitePage")
    }

    /// `…/microsoft.graph.videoNewsLinkPage`: the members that are
    /// [`VideoNewsLinkPage`](models::VideoNewsLinkPage).
    #[doc(alias = "microsoft.graph.videoNewsLinkPage")]
    #[inline]
    pub fn cast_to_video_news_link_page(
        &self,
    ) -> requests::video_news_link_page::VideoNewsLinkPageCollection {
        mg::navigate(self, "microsoft.graph.videoNewsLinkPage")
    }
}
