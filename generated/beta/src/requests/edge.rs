// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.edge`, by its URL.
    ///
    /// For example `/admin/edge`.
    EdgeResource(mg::One<models::Edge>)
}

impl EdgeResource {
    /// `…/internetExplorerMode`: `internetExplorerMode`
    #[inline]
    pub fn internet_explorer_mode(
        &self,
    ) -> requests::internet_explorer_mode::InternetExplorerModeResource {
        mg::to(self, "internetExplorerMode")
    }
}
