// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAuditActor`, a complex type.
    CloudPcAuditActor "microsoft.graph.cloudPcAuditActor" "complex";
    /// `applicationDisplayName`: String
    application_display_name "applicationDisplayName": String,
    /// `applicationId`: String
    application_id "applicationId": String,
    /// `ipAddress`: String
    ip_address "ipAddress": String,
    /// `remoteTenantId`: String
    remote_tenant_id "remoteTenantId": String,
    /// `remoteUserId`: String
    remote_user_id "remoteUserId": String,
    /// `servicePrincipalName`: String
    service_principal_name "servicePrincipalName": String,
    /// `type`: cloudPcAuditActorType, not null
    type_ "type" "r": mg::Open<super::CloudPcAuditActorType>,
    /// `userId`: String
    user_id "userId": String,
    /// `userPermissions`: Collection(String), items not null
    user_permissions "userPermissions" "r": Vec<String>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userRoleScopeTags`: Collection(cloudPcUserRoleScopeTagInfo)
    user_role_scope_tags "userRoleScopeTags": Vec<super::CloudPcUserRoleScopeTagInfo>,
}
