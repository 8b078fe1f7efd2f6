// @generated
use crate::{mg, models, requests};

/// Requests on one [`HostPair`](models::security::HostPair): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().threat_intelligence().host_pairs().id(id)`.
#[derive(Clone, Debug)]
pub struct HostPairResource(mg::One<models::security::HostPair>);

mg::builder! { HostPairResource: mg::One<models::security::HostPair> }

impl HostPairResource {
    /// `…/childHost`: [`Host`](models::security::Host).
    #[inline]
    pub fn child_host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "childHost")
    }

    /// `…/parentHost`: [`Host`](models::security::Host).
    #[inline]
    pub fn parent_host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "parentHost")
    }
}

/// Requests on a collection of [`HostPair`](models::security::HostPair): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.security().threat_intelligence().host_pairs()`.
pub type HostPairCollection = mg::Many<models::security::HostPair, HostPairResource>;
