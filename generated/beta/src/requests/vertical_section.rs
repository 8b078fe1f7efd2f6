// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.verticalSection`, by its URL.
    ///
    /// For example `/sites/{site-id}/pageTemplates/{pageTemplate-id}/canvasLayout/verticalSection`.
    VerticalSectionResource(mg::One<models::VerticalSection>)
}

impl VerticalSectionResource {
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
