// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.migrationsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/migrationsroot?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-11-15, to be removed on 2026-07-09 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)")]
    MigrationsRoot "microsoft.graph.migrationsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { MigrationsRoot: super::Entity }

impl MigrationsRoot {
    /// `crossTenantMigrationJobs`: many `crossTenantMigrationJob`, contained
    pub const CROSS_TENANT_MIGRATION_JOBS: mg::Nav<
        MigrationsRoot,
        Vec<super::CrossTenantMigrationJob>,
    > = mg::Nav::new("crossTenantMigrationJobs");
}
