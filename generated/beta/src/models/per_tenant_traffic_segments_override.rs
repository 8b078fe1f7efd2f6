// @generated
use crate::mg;

/// Complex type `microsoft.graph.perTenantTrafficSegmentsOverride`.
pub struct PerTenantTrafficSegmentsOverride {
    /// `percentage`. Never null.
    pub percentage: mg::Field<i32>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PerTenantTrafficSegmentsOverride: "microsoft.graph.perTenantTrafficSegmentsOverride", complex;
    percentage: "percentage" required,
    tenant_id: "tenantId" required,
}
