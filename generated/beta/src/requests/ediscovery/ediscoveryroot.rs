// @generated
use crate::{mg, models, requests};

/// Requests on one [`Ediscoveryroot`](models::ediscovery::Ediscoveryroot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.compliance().ediscovery()`.
#[derive(Clone, Debug)]
pub struct EdiscoveryrootResource(mg::One<models::ediscovery::Ediscoveryroot>);

mg::builder! { EdiscoveryrootResource: mg::One<models::ediscovery::Ediscoveryroot> }

impl EdiscoveryrootResource {
    /// `…/cases`: many [`Case`](models::ediscovery::Case).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn cases(&self) -> requests::ediscovery::case::CaseCollection {
        mg::navigate(self, "cases")
    }
}
