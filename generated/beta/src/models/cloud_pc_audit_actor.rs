// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcAuditActor`.
pub struct CloudPcAuditActor {
    /// `applicationDisplayName`.
    pub application_display_name: mg::Field<String>,
    /// `applicationId`.
    pub application_id: mg::Field<String>,
    /// `ipAddress`.
    pub ip_address: mg::Field<String>,
    /// `remoteTenantId`.
    pub remote_tenant_id: mg::Field<String>,
    /// `remoteUserId`.
    pub remote_user_id: mg::Field<String>,
    /// `servicePrincipalName`.
    pub service_principal_name: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::CloudPcAuditActorType>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPermissions`.
    pub user_permissions: mg::Field<Vec<String>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userRoleScopeTags`.
    pub user_role_scope_tags: mg::Field<Vec<super::CloudPcUserRoleScopeTagInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcAuditActor: "microsoft.graph.cloudPcAuditActor", complex;
    application_display_name: "applicationDisplayName",
    application_id: "applicationId",
    ip_address: "ipAddress",
    remote_tenant_id: "remoteTenantId",
    remote_user_id: "remoteUserId",
    service_principal_name: "servicePrincipalName",
    type_: "type" required,
    user_id: "userId",
    user_permissions: "userPermissions" required,
    user_principal_name: "userPrincipalName",
    user_role_scope_tags: "userRoleScopeTags",
}
