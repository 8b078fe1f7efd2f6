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
    #[inline]
    pub fn webparts(&self) -> requests::web_part::WebPartCollection {
        mg::to(self, "webparts")
    }
}
