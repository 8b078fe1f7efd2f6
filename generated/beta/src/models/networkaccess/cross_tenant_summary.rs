// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.crossTenantSummary`.
pub struct CrossTenantSummary {
    /// `authTransactionCount`. Never null.
    pub auth_transaction_count: mg::Field<i32>,
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i32>,
    /// `newTenantCount`. Never null.
    pub new_tenant_count: mg::Field<i32>,
    /// `rarelyUsedTenantCount`. Never null.
    pub rarely_used_tenant_count: mg::Field<i32>,
    /// `tenantCount`. Never null.
    pub tenant_count: mg::Field<i32>,
    /// `userCount`. Never null.
    pub user_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantSummary: "microsoft.graph.networkaccess.crossTenantSummary", complex;
    auth_transaction_count: "authTransactionCount" required,
    device_count: "deviceCount" required,
    new_tenant_count: "newTenantCount" required,
    rarely_used_tenant_count: "rarelyUsedTenantCount" required,
    tenant_count: "tenantCount" required,
    user_count: "userCount" required,
}
