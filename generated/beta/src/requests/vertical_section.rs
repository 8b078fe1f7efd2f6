// @generated
use crate::{mg, models, requests};

/// Requests on one [`VerticalSection`](models::VerticalSection): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.sites().id(id).page_templates().id(id).canvas_layout().vertical_section()`.
#[derive(Clone, Debug)]
pub struct VerticalSectionResource(mg::One<models::VerticalSection>);

mg::builder! { VerticalSectionResource: mg::One<models::VerticalSection> }

impl VerticalSectionResource {
    /// `…/webparts`: many [`WebPart`](models::WebPart).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn webparts(&self) -> requests::web_part::WebPartCollection {
        mg::navigate(self, "webparts")
    }
}
