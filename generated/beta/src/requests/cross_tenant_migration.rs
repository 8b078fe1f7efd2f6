// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantMigration`, by its URL.
pub type CrossTenantMigrationResource = mg::One<models::CrossTenantMigration>;

/// A collection of `microsoft.graph.crossTenantMigration`, by its URL.
pub type CrossTenantMigrationCollection = mg::Many<
    models::CrossTenantMigration,
    CrossTenantMigrationResource,
>;
