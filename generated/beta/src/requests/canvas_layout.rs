// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.canvasLayout`, by its URL.
    ///
    /// For example `/sites/{site-id}/pageTemplates/{pageTemplate-id}/canvasLayout`.
    CanvasLayoutResource(mg::One<models::CanvasLayout>)
}

impl CanvasLayoutResource {
    /// `…/horizontalSections`: many `horizontalSection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn horizontal_sections(
        &self,
    ) -> requests::horizontal_section::HorizontalSectionCollection {
        mg::to(self, "horizontalSections")
    }

    /// `…/verticalSection`: `verticalSection`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn vertical_section(
        &self,
    ) -> requests::vertical_section::VerticalSectionResource {
        mg::to(self, "verticalSection")
    }
}
