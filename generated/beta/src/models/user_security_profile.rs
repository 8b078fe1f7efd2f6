// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.userSecurityProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserSecurityProfileCollection`], for example
/// `graph.security().user_security_profiles()`.
///
/// [`UserSecurityProfileCollection`]: crate::requests::user_security_profile::UserSecurityProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/usersecurityprofile?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct UserSecurityProfile {
    /// `accounts`.
    pub accounts: mg::Field<Vec<super::UserAccount>>,
    /// `azureSubscriptionId`.
    pub azure_subscription_id: mg::Field<String>,
    /// `azureTenantId`. Never null.
    pub azure_tenant_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `vendorInformation`.
    pub vendor_information: mg::Field<mg::Boxed<super::SecurityVendorInformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSecurityProfile: "microsoft.graph.userSecurityProfile", entity open, base super::Entity;
    accounts: "accounts",
    azure_subscription_id: "azureSubscriptionId",
    azure_tenant_id: "azureTenantId" required,
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    risk_score: "riskScore",
    tags: "tags",
    user_principal_name: "userPrincipalName",
    vendor_information: "vendorInformation",
}

mg::derived_from! { UserSecurityProfile: super::Entity }
