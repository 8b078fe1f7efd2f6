// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotAdminCatalog`, by its URL.
    ///
    /// For example `/copilot/admin/catalog`.
    CopilotAdminCatalogResource(mg::One<models::CopilotAdminCatalog>)
}

impl CopilotAdminCatalogResource {
    /// `…/packages`: many `copilotPackageDetail`
    #[inline]
    pub fn packages(
        &self,
    ) -> requests::copilot_package_detail::CopilotPackageDetailCollection {
        mg::to(self, "packages")
    }
}
