// @generated
use crate::mg;

/// Complex type `microsoft.graph.auditActor`.
pub struct AuditActor {
    /// `applicationDisplayName`.
    pub application_display_name: mg::Field<String>,
    /// `applicationId`.
    pub application_id: mg::Field<String>,
    /// `auditActorType`.
    pub audit_actor_type: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `remoteTenantId`.
    pub remote_tenant_id: mg::Field<String>,
    /// `remoteUserId`.
    pub remote_user_id: mg::Field<String>,
    /// `servicePrincipalName`.
    pub service_principal_name: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPermissions`.
    pub user_permissions: mg::Field<Vec<String>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userRoleScopeTags`.
    pub user_role_scope_tags: mg::Field<Vec<super::RoleScopeTagInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuditActor: "microsoft.graph.auditActor", complex;
    application_display_name: "applicationDisplayName",
    application_id: "applicationId",
    audit_actor_type: "auditActorType",
    ip_address: "ipAddress",
    remote_tenant_id: "remoteTenantId",
    remote_user_id: "remoteUserId",
    service_principal_name: "servicePrincipalName",
    type_: "type",
    user_id: "userId",
    user_permissions: "userPermissions",
    user_principal_name: "userPrincipalName",
    user_role_scope_tags: "userRoleScopeTags",
}
