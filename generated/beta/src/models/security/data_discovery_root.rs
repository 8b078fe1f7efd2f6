// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataDiscoveryRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-datadiscoveryroot?view=graph-rest-beta>
    DataDiscoveryRoot "microsoft.graph.security.dataDiscoveryRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DataDiscoveryRoot: crate::models::Entity }

impl DataDiscoveryRoot {
    /// `cloudAppDiscovery`: `microsoft.graph.security.dataDiscoveryReport`, contained
    pub const CLOUD_APP_DISCOVERY: mg::Nav<
        DataDiscoveryRoot,
        super::DataDiscoveryReport,
    > = mg::Nav::new("cloudAppDiscovery");
}
