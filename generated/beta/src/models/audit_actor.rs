// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditActor`, a complex type.
    AuditActor "microsoft.graph.auditActor" "complex";
    /// `applicationDisplayName`: String
    application_display_name "applicationDisplayName": String,
    /// `applicationId`: String
    application_id "applicationId": String,
    /// `auditActorType`: String
    audit_actor_type "auditActorType": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `remoteTenantId`: String
    remote_tenant_id "remoteTenantId": String,
    /// `remoteUserId`: String
    remote_user_id "remoteUserId": String,
    /// `servicePrincipalName`: String
    service_principal_name "servicePrincipalName": String,
    /// `type`: String
    type_ "type": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userPermissions`: Collection(String)
    user_permissions "userPermissions": Vec<String>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userRoleScopeTags`: Collection(roleScopeTagInfo)
    user_role_scope_tags "userRoleScopeTags": Vec<super::RoleScopeTagInfo>,
}
