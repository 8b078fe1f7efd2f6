// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.casesRoot`, by its URL.
    ///
    /// For example `/security/cases`.
    CasesRootResource(mg::One<models::security::CasesRoot>)
}

impl CasesRootResource {
    /// `…/ediscoveryCases`: many `microsoft.graph.security.ediscoveryCase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn ediscovery_cases(
        &self,
    ) -> requests::security::ediscovery_case::EdiscoveryCaseCollection {
        mg::to(self, "ediscoveryCases")
    }
}
