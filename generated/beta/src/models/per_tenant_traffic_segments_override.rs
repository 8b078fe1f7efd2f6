// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.perTenantTrafficSegmentsOverride`, a complex type.
    PerTenantTrafficSegmentsOverride "microsoft.graph.perTenantTrafficSegmentsOverride" "complex";
    /// `percentage`: Int32, not null
    percentage "percentage" "r": i32,
    /// `tenantId`: Guid, not null
    tenant_id "tenantId" "r": mg::Guid,
}
