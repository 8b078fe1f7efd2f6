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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CopilotPackages.Read.All**, **CopilotPackages.ReadWrite.All** | **CopilotPackages.Read.All**, **CopilotPackages.ReadWrite.All** |
    /// | `GET …/{id}` | **CopilotPackages.Read.All**, **CopilotPackages.ReadWrite.All** | **CopilotPackages.Read.All**, **CopilotPackages.ReadWrite.All** |
    /// | `POST` | **CopilotPackages.ReadWrite.All** | **CopilotPackages.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CopilotPackages.ReadWrite.All** | **CopilotPackages.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CopilotPackages.ReadWrite.All** | **CopilotPackages.ReadWrite.All** |
    #[inline]
    pub fn packages(
        &self,
    ) -> requests::copilot_package_detail::CopilotPackageDetailCollection {
        mg::to(self, "packages")
    }
}
