// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.crossTenantMigrationServiceStatusDetails`, a complex type.
    #[deprecated(note = "deprecated since 2023-11-15, to be removed on 2026-07-09 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)")]
    CrossTenantMigrationServiceStatusDetails "microsoft.graph.crossTenantMigrationServiceStatusDetails" "complex";
    /// `errors`: Collection(error)
    errors "errors": Vec<super::Error>,
    /// `message`: String, not null
    message "message" "r": String,
    /// `service`: String, not null
    service "service" "r": String,
    /// `status`: crossTenantMigrationServiceStatus, not null
    status "status" "r": mg::Open<super::CrossTenantMigrationServiceStatus>,
}
