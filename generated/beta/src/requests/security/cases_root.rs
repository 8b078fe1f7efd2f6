// @generated
use crate::{mg, models, requests};

/// Requests on one [`CasesRoot`](models::security::CasesRoot): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().cases()`.
#[derive(Clone, Debug)]
pub struct CasesRootResource(mg::One<models::security::CasesRoot>);

mg::builder! { CasesRootResource: mg::One<models::security::CasesRoot> }

impl CasesRootResource {
    /// `…/ediscoveryCases`: many [`EdiscoveryCase`](models::security::EdiscoveryCase).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn ediscovery_cases(
        &self,
    ) -> requests::security::ediscovery_case::EdiscoveryCaseCollection {
        mg::navigate(self, "ediscoveryCases")
    }
}
