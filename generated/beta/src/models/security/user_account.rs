// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.userAccount`, a complex type.
    UserAccount "microsoft.graph.security.userAccount" "complex";
    /// `accountName`: String
    account_name "accountName": String,
    /// `activeDirectoryObjectGuid`: Guid
    active_directory_object_guid "activeDirectoryObjectGuid": mg::Guid,
    /// `azureAdUserId`: String
    azure_ad_user_id "azureAdUserId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `domainName`: String
    domain_name "domainName": String,
    /// `resourceAccessEvents`: Collection(microsoft.graph.security.resourceAccessEvent)
    resource_access_events "resourceAccessEvents": Vec<super::ResourceAccessEvent>,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `userSid`: String
    user_sid "userSid": String,
}
