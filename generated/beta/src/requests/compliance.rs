// @generated
use crate::{mg, models, requests};

/// Requests on one [`Compliance`](models::Compliance): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.compliance()`.
#[derive(Clone, Debug)]
pub struct ComplianceResource(mg::One<models::Compliance>);

mg::builder! { ComplianceResource: mg::One<models::Compliance> }

impl ComplianceResource {
    /// `…/ediscovery`: [`Ediscoveryroot`](models::ediscovery::Ediscoveryroot).
    #[inline]
    pub fn ediscovery(
        &self,
    ) -> requests::ediscovery::ediscoveryroot::EdiscoveryrootResource {
        mg::navigate(self, "ediscovery")
    }
}
