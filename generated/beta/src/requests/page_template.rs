// @generated
use crate::{mg, models, requests};

/// Requests on one [`PageTemplate`](models::PageTemplate): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.sites().id(id).page_templates().id(id)`.
#[derive(Clone, Debug)]
pub struct PageTemplateResource(
    mg::One<models::PageTemplate, requests::base_site_page::BaseSitePageResource>,
);

mg::builder! { PageTemplateResource: mg::One<models::PageTemplate, requests::base_site_page::BaseSitePageResource> }

impl PageTemplateResource {
    /// `…/canvasLayout`: [`CanvasLayout`](models::CanvasLayout).
    #[inline]
    pub fn canvas_layout(&self) -> requests::canvas_layout::CanvasLayoutResource {
        mg::navigate(self, "canvasLayout")
    }

    /// `…/webParts`: many [`WebPart`](models::WebPart).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn web_parts(&self) -> requests::web_part::WebPartCollection {
        mg::navigate(self, "webParts")
    }
}

/// Requests on a collection of [`PageTemplate`](models::PageTemplate): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.sites().id(id).page_templates()`.
pub type PageTemplateCollection = mg::Many<models::PageTemplate, PageTemplateResource>;
