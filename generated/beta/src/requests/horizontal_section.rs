// @generated
use crate::{mg, models, requests};

/// Requests on one [`HorizontalSection`](models::HorizontalSection): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example
/// `graph.sites().id(id).page_templates().id(id).canvas_layout().horizontal_sections().id(id)`.
#[derive(Clone, Debug)]
pub struct HorizontalSectionResource(mg::One<models::HorizontalSection>);

mg::builder! { HorizontalSectionResource: mg::One<models::HorizontalSection> }

impl HorizontalSectionResource {
    /// `…/columns`: many [`HorizontalSectionColumn`](models::HorizontalSectionColumn).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn columns(
        &self,
    ) -> requests::horizontal_section_column::HorizontalSectionColumnCollection {
        mg::navigate(self, "columns")
    }
}

/// Requests on a collection of [`HorizontalSection`](models::HorizontalSection): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.sites().id(id).page_templates().id(id).canvas_layout().horizontal_sections()`.
pub type HorizontalSectionCollection = mg::Many<
    models::HorizontalSection,
    HorizontalSectionResource,
>;
