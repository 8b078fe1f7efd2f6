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
    #[inline]
    pub fn ediscovery_cases(
        &self,
    ) -> requests::security::ediscovery_case::EdiscoveryCaseCollection {
        mg::to(self, "ediscoveryCases")
    }
}
