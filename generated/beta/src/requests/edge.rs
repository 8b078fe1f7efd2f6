// @generated
use crate::{mg, models, requests};

/// Requests on one [`Edge`](models::Edge): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.admin().edge()`.
#[derive(Clone, Debug)]
pub struct EdgeResource(mg::One<models::Edge>);

mg::builder! { EdgeResource: mg::One<models::Edge> }

impl EdgeResource {
    /// `…/internetExplorerMode`: [`InternetExplorerMode`](models::InternetExplorerMode).
    #[inline]
    pub fn internet_explorer_mode(
        &self,
    ) -> requests::internet_explorer_mode::InternetExplorerModeResource {
        mg::navigate(self, "internetExplorerMode")
    }
}
