// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantMigrationServiceStatusDetails`.
#[deprecated(
    note = "deprecated since 2023-11-15, to be removed on 2026-07-09 (revision 2023-11/PrivatePreview:CrossTenantContentMigrationAPI)"
)]
pub struct CrossTenantMigrationServiceStatusDetails {
    /// `errors`.
    pub errors: mg::Field<Vec<super::Error>>,
    /// `message`. Never null.
    pub message: mg::Field<String>,
    /// `service`. Never null.
    pub service: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CrossTenantMigrationServiceStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantMigrationServiceStatusDetails: "microsoft.graph.crossTenantMigrationServiceStatusDetails", complex;
    errors: "errors",
    message: "message" required,
    service: "service" required,
    status: "status" required,
}
