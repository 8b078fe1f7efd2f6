// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sitePage`, by its URL.
    SitePageResource(mg::One<models::SitePage, requests::base_site_page::BaseSitePageResource>)
}

impl SitePageResource {
    /// `…/canvasLayout`: `canvasLayout`
    #[inline]
    pub fn canvas_layout(&self) -> requests::canvas_layout::CanvasLayoutResource {
        mg::to(self, "canvasLayout")
    }

    /// `…/webParts`: many `webPart`
    #[inline]
    pub fn web_parts(&self) -> requests::web_part::WebPartCollection {
        mg::to(self, "webParts")
    }

    /// `POST …/getWebPartsByPosition`
    #[inline]
    pub fn get_web_parts_by_position(
        &self,
        parameters: GetWebPartsByPosition,
    ) -> mg::Request<mg::Page<models::WebPart>> {
        mg::Path::action_with(self, "getWebPartsByPosition", &parameters)
    }

    /// `POST …/publish`
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        mg::Path::action(self, "publish")
    }

    /// `POST …/saveAsTemplate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    #[inline]
    pub fn save_as_template(
        &self,
        parameters: SaveAsTemplate,
    ) -> mg::Request<models::PageTemplate> {
        mg::Path::action_with(self, "saveAsTemplate", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.sitePage`, by its URL.
    SitePageCollection(mg::Many<models::SitePage, SitePageResource>)
}

impl SitePageCollection {
    /// `POST …/createFromTemplate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    #[inline]
    pub fn create_from_template(
        &self,
        parameters: CreateFromTemplate,
    ) -> mg::Request<models::SitePage> {
        mg::Path::action_with(self, "createFromTemplate", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getWebPartsByPosition`.
    GetWebPartsByPosition "microsoft.graph.getWebPartsByPosition" "parameters";
    /// `columnId`: Double
    column_id "columnId": f64,
    /// `horizontalSectionId`: Double
    horizontal_section_id "horizontalSectionId": f64,
    /// `isInVerticalSection`: Boolean
    is_in_vertical_section "isInVerticalSection": bool,
    /// `webPartIndex`: Double
    web_part_index "webPartIndex": f64,
}

mg::record! {
    /// Parameters of `microsoft.graph.saveAsTemplate`.
    SaveAsTemplate "microsoft.graph.saveAsTemplate" "parameters";
    /// `name`: String
    name "name": String,
    /// `title`: String
    title "title": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.createFromTemplate`.
    CreateFromTemplate "microsoft.graph.createFromTemplate" "parameters";
    /// `name`: String
    name "name": String,
    /// `templateId`: String
    template_id "templateId": String,
    /// `title`: String
    title "title": String,
}
