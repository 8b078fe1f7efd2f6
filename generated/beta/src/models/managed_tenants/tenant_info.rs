// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.tenantInfo`.
pub struct TenantInfo {
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantInfo: "microsoft.graph.managedTenants.tenantInfo", complex;
    tenant_id: "tenantId",
}
