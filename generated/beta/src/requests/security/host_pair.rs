// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.hostPair`, by its URL.
    ///
    /// For example `/security/threatIntelligence/hostPairs/{hostPair-id}`.
    HostPairResource(mg::One<models::security::HostPair>)
}

impl HostPairResource {
    /// `…/childHost`: `microsoft.graph.security.host`
    #[inline]
    pub fn child_host(&self) -> requests::security::host::HostResource {
        mg::to(self, "childHost")
    }

    /// `…/parentHost`: `microsoft.graph.security.host`
    #[inline]
    pub fn parent_host(&self) -> requests::security::host::HostResource {
        mg::to(self, "parentHost")
    }
}

/// A collection of `microsoft.graph.security.hostPair`, by its URL.
///
/// For example `/security/threatIntelligence/hostPairs`.
pub type HostPairCollection = mg::Many<models::security::HostPair, HostPairResource>;
