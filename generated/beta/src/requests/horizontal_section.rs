// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.horizontalSection`, by its URL.
    ///
    /// For example `/sites/{site-id}/pageTemplates/{pageTemplate-id}/canvasLayout/horizontalSections/{horizontalSection-id}`.
    HorizontalSectionResource(mg::One<models::HorizontalSection>)
}

impl HorizontalSectionResource {
    /// `…/columns`: many `horizontalSectionColumn`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn columns(
        &self,
    ) -> requests::horizontal_section_column::HorizontalSectionColumnCollection {
        mg::to(self, "columns")
    }
}

/// A collection of `microsoft.graph.horizontalSection`, by its URL.
///
/// For example `/sites/{site-id}/pageTemplates/{pageTemplate-id}/canvasLayout/horizontalSections`.
pub type HorizontalSectionCollection = mg::Many<
    models::HorizontalSection,
    HorizontalSectionResource,
>;
