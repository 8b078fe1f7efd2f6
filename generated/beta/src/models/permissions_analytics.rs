// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permissionsAnalytics`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permissionsanalytics?view=graph-rest-beta>
    PermissionsAnalytics "microsoft.graph.permissionsAnalytics" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PermissionsAnalytics: super::Entity }

impl PermissionsAnalytics {
    /// `findings`: many `finding`, contained
    pub const FINDINGS: mg::Nav<PermissionsAnalytics, Vec<super::Finding>> = mg::Nav::new(
        "findings",
    );
    /// `permissionsCreepIndexDistributions`: many `permissionsCreepIndexDistribution`, contained
    pub const PERMISSIONS_CREEP_INDEX_DISTRIBUTIONS: mg::Nav<
        PermissionsAnalytics,
        Vec<super::PermissionsCreepIndexDistribution>,
    > = mg::Nav::new("permissionsCreepIndexDistributions");
}
