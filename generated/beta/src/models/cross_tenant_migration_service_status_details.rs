// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantMigrationServiceStatusDetails`, a complex type.
    CrossTenantMigrationServiceStatusDetails "microsoft.graph.crossTenantMigrationServiceStatusDetails" "complex";
    /// `errors`: Collection(error)
    errors "errors": Vec<super::Error>,
    /// `message`: String
    message "message": String,
    /// `service`: String
    service "service": String,
    /// `status`: crossTenantMigrationServiceStatus, not null
    status "status" "r": mg::Open<super::CrossTenantMigrationServiceStatus>,
}
