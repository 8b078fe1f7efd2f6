// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.pageTemplate`, by its URL.
    ///
    /// For example `/sites/{site-id}/pageTemplates/{pageTemplate-id}`.
    PageTemplateResource(mg::One<models::PageTemplate, requests::base_site_page::BaseSitePageResource>)
}

impl PageTemplateResource {
    /// `…/canvasLayout`: `canvasLayout`
    #[inline]
    pub fn canvas_layout(&self) -> requests::canvas_layout::CanvasLayoutResource {
        mg::to(self, "canvasLayout")
    }

    /// `…/webParts`: many `webPart`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn web_parts(&self) -> requests::web_part::WebPartCollection {
        mg::to(self, "webParts")
    }
}

/// A collection of `microsoft.graph.pageTemplate`, by its URL.
///
/// For example `/sites/{site-id}/pageTemplates`.
pub type PageTemplateCollection = mg::Many<models::PageTemplate, PageTemplateResource>;
