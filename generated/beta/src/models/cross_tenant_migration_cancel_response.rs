// @generated
use crate::mg;

/// Complex type `microsoft.graph.crossTenantMigrationCancelResponse`.
pub struct CrossTenantMigrationCancelResponse {
    /// `message`.
    pub message: mg::Field<String>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantMigrationCancelResponse: "microsoft.graph.crossTenantMigrationCancelResponse", complex;
    message: "message",
    status: "status",
}
