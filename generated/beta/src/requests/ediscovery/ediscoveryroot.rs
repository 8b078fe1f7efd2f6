// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.ediscoveryroot`, by its URL.
    ///
    /// For example `/compliance/ediscovery`.
    EdiscoveryrootResource(mg::One<models::ediscovery::Ediscoveryroot>)
}

impl EdiscoveryrootResource {
    /// `…/cases`: many `microsoft.graph.ediscovery.case`
    #[inline]
    pub fn cases(&self) -> requests::ediscovery::case::CaseCollection {
        mg::to(self, "cases")
    }
}
