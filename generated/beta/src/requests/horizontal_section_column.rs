// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.horizontalSectionColumn`, by its URL.
    ///
    /// For example `/sites/{site-id}/pageTemplates/{pageTemplate-id}/canvasLayout/horizontalSections/{horizontalSection-id}/columns/{horizontalSectionColumn-id}`.
    HorizontalSectionColumnResource(mg::One<models::HorizontalSectionColumn>)
}

impl HorizontalSectionColumnResource {
    /// `…/webparts`: many `webPart`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Read.All**, Sites.ReadWrite.All | **Sites.Read.All**, Sites.ReadWrite.All |
    #[inline]
    pub fn webparts(&self) -> requests::web_part::WebPartCollection {
        mg::to(self, "webparts")
    }
}

/// A collection of `microsoft.graph.horizontalSectionColumn`, by its URL.
///
/// For example `/sites/{site-id}/pageTemplates/{pageTemplate-id}/canvasLayout/horizontalSections/{horizontalSection-id}/columns`.
pub type HorizontalSectionColumnCollection = mg::Many<
    models::HorizontalSectionColumn,
    HorizontalSectionColumnResource,
>;
