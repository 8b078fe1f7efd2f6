// @generated
use crate::mg;

/// Enumeration `microsoft.graph.crossTenantMigrationJobType`.
#[deprecated(
    note = "deprecated since 2025-07-09, to be removed on 2026-07-09 (revision 2025-07/PrivatePreview:CrossTenantContentMigrationAPI)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CrossTenantMigrationJobType {
    /// `validate` (0)
    Validate,
    /// `migrate` (1)
    Migrate,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CrossTenantMigrationJobType: "microsoft.graph.crossTenantMigrationJobType";
    Validate: "validate" = 0,
    Migrate: "migrate" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
