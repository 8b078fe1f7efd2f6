// @generated
use crate::mg;

/// Open complex type `microsoft.graph.auditUserIdentity`, derived from
/// [`UserIdentity`](super::UserIdentity).
pub struct AuditUserIdentity {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `homeTenantId`.
    pub home_tenant_id: mg::Field<String>,
    /// `homeTenantName`.
    pub home_tenant_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditUserIdentity: "microsoft.graph.auditUserIdentity", complex open, base super::UserIdentity;
    display_name: "displayName",
    home_tenant_id: "homeTenantId",
    home_tenant_name: "homeTenantName",
    id: "id",
    ip_address: "ipAddress",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { AuditUserIdentity: super::UserIdentity, super::Identity }
