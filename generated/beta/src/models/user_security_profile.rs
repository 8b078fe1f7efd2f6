// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSecurityProfile`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usersecurityprofile?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    UserSecurityProfile "microsoft.graph.userSecurityProfile" "entity open" : super::Entity;
    /// `accounts`: Collection(userAccount)
    accounts "accounts": Vec<super::UserAccount>,
    /// `azureSubscriptionId`: String
    azure_subscription_id "azureSubscriptionId": String,
    /// `azureTenantId`: String, not null
    azure_tenant_id "azureTenantId" "r": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `riskScore`: String
    risk_score "riskScore": String,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
}

mg::derived_from! { UserSecurityProfile: super::Entity }
