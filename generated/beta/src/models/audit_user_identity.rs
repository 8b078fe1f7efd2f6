// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditUserIdentity`, an open complex type derived from `microsoft.graph.userIdentity`.
    AuditUserIdentity "microsoft.graph.auditUserIdentity" "complex open" : super::UserIdentity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `homeTenantId`: String
    home_tenant_id "homeTenantId": String,
    /// `homeTenantName`: String
    home_tenant_name "homeTenantName": String,
    /// `id`: String
    id "id": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { AuditUserIdentity: super::UserIdentity, super::Identity }
