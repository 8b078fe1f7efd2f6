// @generated
use crate::mg;

/// Entity type [`microsoft.graph.migrationsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MigrationsRootResource`](crate::requests::migrations_root::MigrationsRootResource),
/// for example `graph.solutions().migrations()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/migrationsroot?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-11-15, to be removed on 2026-07-09 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)"
)]
pub struct MigrationsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MigrationsRoot: "microsoft.graph.migrationsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { MigrationsRoot: super::Entity }

impl MigrationsRoot {
    /// `crossTenantMigrationJobs`: many
    /// [`CrossTenantMigrationJob`](super::CrossTenantMigrationJob).
    pub const CROSS_TENANT_MIGRATION_JOBS: mg::Nav<
        MigrationsRoot,
        Vec<super::CrossTenantMigrationJob>,
    > = mg::Nav::new("crossTenantMigrationJobs");
}
