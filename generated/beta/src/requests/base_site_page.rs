// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.baseSitePage`, by its URL.
    ///
    /// For example `/sites/{site-id}/pages/{baseSitePage-id}`.
    BaseSitePageResource(mg::One<models::BaseSitePage, requests::base_item::BaseItemResource>)
}

impl BaseSitePageResource {
    /// `…/microsoft.graph.newsLinkPage`
    #[inline]
    pub fn as_news_link_page(&self) -> requests::news_link_page::NewsLinkPageResource {
        mg::to(self, "microsoft.graph.newsLinkPage")
    }

    /// `…/microsoft.graph.pageTemplate`
    #[inline]
    pub fn as_page_template(&self) -> requests::page_template::PageTemplateResource {
        mg::to(self, "microsoft.graph.pageTemplate")
    }

    /// `…/microsoft.graph.sitePage`
    #[inline]
    pub fn as_site_page(&self) -> requests::site_page::SitePageResource {
        mg::to(self, "microsoft.graph.sitePage")
    }

    /// `…/microsoft.graph.videoNewsLinkPage`
    #[inline]
    pub fn as_video_news_link_page(
        &self,
    ) -> requests::video_news_link_page::VideoNewsLinkPageResource {
        mg::to(self, "microsoft.graph.videoNewsLinkPage")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.baseSitePage`, by its URL.
    ///
    /// For example `/sites/{site-id}/pages`.
    BaseSitePageCollection(mg::Many<models::BaseSitePage, BaseSitePageResource>)
}

impl BaseSitePageCollection {
    /// `…/microsoft.graph.newsLinkPage`
    #[inline]
    pub fn as_news_link_page(&self) -> requests::news_link_page::NewsLinkPageCollection {
        mg::to(self, "microsoft.graph.newsLinkPage")
    }

    /// `…/microsoft.graph.pageTemplate`
    #[inline]
    pub fn as_page_template(&self) -> requests::page_template::PageTemplateCollection {
        mg::to(self, "microsoft.graph.pageTemplate")
    }

    /// `…/microsoft.graph.sitePage`
    #[inline]
    pub fn as_site_page(&self) -> requests::site_page::SitePageCollection {
        mg::to(self, "microsoft.graph.sitePage")
    }

    /// `…/microsoft.graph.videoNewsLinkPage`
    #[inline]
    pub fn as_video_news_link_page(
        &self,
    ) -> requests::video_news_link_page::VideoNewsLinkPageCollection {
        mg::to(self, "microsoft.graph.videoNewsLinkPage")
    }
}
