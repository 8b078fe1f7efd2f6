// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.connectivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-connectivity?view=graph-rest-beta>
    Connectivity "microsoft.graph.networkaccess.connectivity" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `webCategories`: Collection(microsoft.graph.networkaccess.webCategory)
    web_categories "webCategories": Vec<super::WebCategory>,
}

mg::derived_from! { Connectivity: crate::models::Entity }

impl Connectivity {
    /// `branches`: many `microsoft.graph.networkaccess.branchSite`, contained
    pub const BRANCHES: mg::Nav<Connectivity, Vec<super::BranchSite>> = mg::Nav::new(
        "branches",
    );
    /// `remoteNetworks`: many `microsoft.graph.networkaccess.remoteNetwork`, contained
    pub const REMOTE_NETWORKS: mg::Nav<Connectivity, Vec<super::RemoteNetwork>> = mg::Nav::new(
        "remoteNetworks",
    );
}
