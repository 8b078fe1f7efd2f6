// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataDiscoveryReport`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-datadiscoveryreport?view=graph-rest-beta>
    DataDiscoveryReport "microsoft.graph.security.dataDiscoveryReport" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { DataDiscoveryReport: crate::models::Entity }

impl DataDiscoveryReport {
    /// `uploadedStreams`: many `microsoft.graph.security.cloudAppDiscoveryReport`, contained
    pub const UPLOADED_STREAMS: mg::Nav<
        DataDiscoveryReport,
        Vec<super::CloudAppDiscoveryReport>,
    > = mg::Nav::new("uploadedStreams");
}
