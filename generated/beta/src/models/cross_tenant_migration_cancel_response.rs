// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantMigrationCancelResponse`, a complex type.
    CrossTenantMigrationCancelResponse "microsoft.graph.crossTenantMigrationCancelResponse" "complex";
    /// `message`: String
    message "message": String,
    /// `status`: String
    status "status": String,
}
