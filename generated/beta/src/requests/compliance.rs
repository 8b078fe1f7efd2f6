// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.compliance`, by its URL.
    ///
    /// For example `/compliance`.
    ComplianceResource(mg::One<models::Compliance>)
}

impl ComplianceResource {
    /// `…/ediscovery`: `microsoft.graph.ediscovery.ediscoveryroot`
    #[inline]
    pub fn ediscovery(
        &self,
    ) -> requests::ediscovery::ediscoveryroot::EdiscoveryrootResource {
        mg::to(self, "ediscovery")
    }
}
