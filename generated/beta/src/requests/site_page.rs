// @generated
use crate::{mg, models, requests};

/// Requests on one [`SitePage`](models::SitePage): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.sites().id(id).items().id(id).cast_to_site_page()`.
#[derive(Clone, Debug)]
pub struct SitePageResource(
    mg::One<models::SitePage, requests::base_site_page::BaseSitePageResource>,
);

mg::builder! { SitePageResource: mg::One<models::SitePage, requests::base_site_page::BaseSitePageResource> }

impl SitePageResource {
    /// `…/canvasLayout`: [`CanvasLayout`](models::CanvasLayout).
    #[inline]
    pub fn canvas_layout(&self) -> requests::canvas_layout::CanvasLayoutResource {
        mg::navigate(self, "canvasLayout")
    }

    /// `…/webParts`: many [`WebPart`](models::WebPart).
    #[inline]
    pub fn web_parts(&self) -> requests::web_part::WebPartCollection {
        mg::navigate(self, "webParts")
    }

    /// `POST …/getWebPartsByPosition`.
    ///
    /// Returns a page of [`WebPart`](models::WebPart).
    #[inline]
    pub fn get_web_parts_by_position(
        &self,
        parameters: GetWebPartsByPosition,
    ) -> mg::Request<mg::Page<models::WebPart>> {
        self.raw().action_with("getWebPartsByPosition", &parameters)
    }

    /// `POST …/publish`.
    ///
    /// Returns no body.
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        self.raw().action("publish")
    }

    /// `POST …/saveAsTemplate`.
    ///
    /// Returns [`PageTemplate`](models::PageTemplate).
    ///
    /// Least privileged permission: `Sites.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn save_as_template(
        &self,
        parameters: SaveAsTemplate,
    ) -> mg::Request<models::PageTemplate> {
        self.raw().action_with("saveAsTemplate", &parameters)
    }
}

/// Requests on a collection of [`SitePage`](models::SitePage): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.sites().id(id).items().cast_to_site_page()`.
#[derive(Clone, Debug)]
pub struct SitePageCollection(mg::Many<models::SitePage, SitePageResource>);

mg::builder! { SitePageCollection: mg::Many<models::SitePage, SitePageResource> }

impl SitePageCollection {
    /// `POST …/createFromTemplate`.
    ///
    /// Returns [`SitePage`](models::SitePage).
    ///
    /// Least privileged permission: `Sites.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn create_from_template(
        &self,
        parameters: CreateFromTemplate,
    ) -> mg::Request<models::SitePage> {
        self.raw().action_with("createFromTemplate", &parameters)
    }
}

/// Parameters of [`SitePageResource::get_web_parts_by_position`].
pub struct GetWebPartsByPosition {
    /// `columnId`.
    pub column_id: mg::Field<f64>,
    /// `horizontalSectionId`.
    pub horizontal_section_id: mg::Field<f64>,
    /// `isInVerticalSection`.
    pub is_in_vertical_section: mg::Field<bool>,
    /// `webPartIndex`.
    pub web_part_index: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetWebPartsByPosition: "microsoft.graph.getWebPartsByPosition", parameters;
    column_id: "columnId",
    horizontal_section_id: "horizontalSectionId",
    is_in_vertical_section: "isInVerticalSection",
    web_part_index: "webPartIndex",
}

/// Parameters of [`SitePageResource::save_as_template`].
pub struct SaveAsTemplate {
    /// `name`.
    pub name: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SaveAsTemplate: "microsoft.graph.saveAsTemplate", parameters;
    name: "name",
    title: "title",
}

/// Parameters of [`SitePageCollection::create_from_template`].
pub struct CreateFromTemplate {
    /// `name`.
    pub name: mg::Field<String>,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateFromTemplate: "microsoft.graph.createFromTemplate", parameters;
    name: "name",
    template_id: "templateId",
    title: "title",
}
