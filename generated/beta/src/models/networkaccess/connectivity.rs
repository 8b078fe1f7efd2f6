// @generated
use crate::mg;

/// Entity type [`microsoft.graph.networkaccess.connectivity`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`ConnectivityResource`](crate::requests::networkaccess::connectivity::ConnectivityResource),
/// for example `graph.network_access().connectivity()`.
///
/// Operations: `get_web_category_by_url`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/networkaccess-connectivity?view=graph-rest-beta
pub struct Connectivity {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `webCategories`.
    pub web_categories: mg::Field<Vec<super::WebCategory>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Connectivity: "microsoft.graph.networkaccess.connectivity", entity, base crate::models::Entity;
    id: "id" key required,
    web_categories: "webCategories",
}

mg::derived_from! { Connectivity: crate::models::Entity }

impl Connectivity {
    /// `branches`: many [`BranchSite`](super::BranchSite).
    pub const BRANCHES: mg::Nav<Connectivity, Vec<super::BranchSite>> = mg::Nav::new(
        "branches",
    );
    /// `remoteNetworks`: many [`RemoteNetwork`](super::RemoteNetwork).
    pub const REMOTE_NETWORKS: mg::Nav<Connectivity, Vec<super::RemoteNetwork>> = mg::Nav::new(
        "remoteNetworks",
    );
}
