// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.userAccount`.
pub struct UserAccount {
    /// `accountName`.
    pub account_name: mg::Field<String>,
    /// `activeDirectoryObjectGuid`.
    pub active_directory_object_guid: mg::Field<mg::Guid>,
    /// `azureAdUserId`.
    pub azure_ad_user_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// `resourceAccessEvents`.
    pub resource_access_events: mg::Field<Vec<super::ResourceAccessEvent>>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `userSid`.
    pub user_sid: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserAccount: "microsoft.graph.security.userAccount", complex;
    account_name: "accountName",
    active_directory_object_guid: "activeDirectoryObjectGuid",
    azure_ad_user_id: "azureAdUserId",
    display_name: "displayName",
    domain_name: "domainName",
    resource_access_events: "resourceAccessEvents",
    tenant_id: "tenantId",
    user_principal_name: "userPrincipalName",
    user_sid: "userSid",
}
