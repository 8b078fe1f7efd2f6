// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.crossTenantAccess`.
pub struct CrossTenantAccess {
    /// `deviceCount`. Never null.
    pub device_count: mg::Field<i64>,
    /// `lastAccessDateTime`. Never null.
    pub last_access_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceTenantId`. Never null.
    pub resource_tenant_id: mg::Field<String>,
    /// `resourceTenantName`.
    pub resource_tenant_name: mg::Field<String>,
    /// `resourceTenantPrimaryDomain`. Never null.
    pub resource_tenant_primary_domain: mg::Field<String>,
    /// `usageStatus`. Never null.
    pub usage_status: mg::Field<mg::Open<super::UsageStatus>>,
    /// `userCount`. Never null.
    pub user_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CrossTenantAccess: "microsoft.graph.networkaccess.crossTenantAccess", complex;
    device_count: "deviceCount" required,
    last_access_date_time: "lastAccessDateTime" required,
    resource_tenant_id: "resourceTenantId" required,
    resource_tenant_name: "resourceTenantName",
    resource_tenant_primary_domain: "resourceTenantPrimaryDomain" required,
    usage_status: "usageStatus" required,
    user_count: "userCount" required,
}
