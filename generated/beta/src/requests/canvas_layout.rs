// @generated
use crate::{mg, models, requests};

/// Requests on one [`CanvasLayout`](models::CanvasLayout): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.sites().id(id).page_templates().id(id).canvas_layout()`.
#[derive(Clone, Debug)]
pub struct CanvasLayoutResource(mg::One<models::CanvasLayout>);

mg::builder! { CanvasLayoutResource: mg::One<models::CanvasLayout> }

impl CanvasLayoutResource {
    /// `…/horizontalSections`: many [`HorizontalSection`](models::HorizontalSection).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn horizontal_sections(
        &self,
    ) -> requests::horizontal_section::HorizontalSectionCollection {
        mg::navigate(self, "horizontalSections")
    }

    /// `…/verticalSection`: [`VerticalSection`](models::VerticalSection).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn vertical_section(
        &self,
    ) -> requests::vertical_section::VerticalSectionResource {
        mg::navigate(self, "verticalSection")
    }
}
