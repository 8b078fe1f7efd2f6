// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotAdminCatalog`](models::CopilotAdminCatalog): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.copilot().admin().catalog()`.
#[derive(Clone, Debug)]
pub struct CopilotAdminCatalogResource(mg::One<models::CopilotAdminCatalog>);

mg::builder! { CopilotAdminCatalogResource: mg::One<models::CopilotAdminCatalog> }

impl CopilotAdminCatalogResource {
    /// `…/packages`: many [`CopilotPackageDetail`](models::CopilotPackageDetail).
    ///
    /// Least privileged permission to read: `CopilotPackages.Read.All` (delegated, application).
    #[inline]
    pub fn packages(
        &self,
    ) -> requests::copilot_package_detail::CopilotPackageDetailCollection {
        mg::navigate(self, "packages")
    }
}
