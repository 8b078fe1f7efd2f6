// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.hostSecurityProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HostSecurityProfileCollection`], for example
/// `graph.security().host_security_profiles()`.
///
/// [`HostSecurityProfileCollection`]: crate::requests::host_security_profile::HostSecurityProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hostsecurityprofile?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct HostSecurityProfile {
    /// `azureSubscriptionId`.
    pub azure_subscription_id: mg::Field<String>,
    /// `azureTenantId`. Never null.
    pub azure_tenant_id: mg::Field<String>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `fqdn`.
    pub fqdn: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isAzureAdJoined`.
    pub is_azure_ad_joined: mg::Field<bool>,
    /// `isAzureAdRegistered`.
    pub is_azure_ad_registered: mg::Field<bool>,
    /// `isHybridAzureDomainJoined`.
    pub is_hybrid_azure_domain_joined: mg::Field<bool>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `logonUsers`.
    pub logon_users: mg::Field<Vec<super::LogonUser>>,
    /// `netBiosName`.
    pub net_bios_name: mg::Field<String>,
    /// `networkInterfaces`.
    pub network_interfaces: mg::Field<Vec<super::NetworkInterface>>,
    /// `os`.
    pub os: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// `parentHost`.
    pub parent_host: mg::Field<String>,
    /// `relatedHostIds`.
    pub related_host_ids: mg::Field<Vec<String>>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `vendorInformation`.
    pub vendor_information: mg::Field<mg::Boxed<super::SecurityVendorInformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HostSecurityProfile: "microsoft.graph.hostSecurityProfile", entity open, base super::Entity;
    azure_subscription_id: "azureSubscriptionId",
    azure_tenant_id: "azureTenantId" required,
    first_seen_date_time: "firstSeenDateTime",
    fqdn: "fqdn",
    id: "id" key required,
    is_azure_ad_joined: "isAzureAdJoined",
    is_azure_ad_registered: "isAzureAdRegistered",
    is_hybrid_azure_domain_joined: "isHybridAzureDomainJoined",
    last_seen_date_time: "lastSeenDateTime",
    logon_users: "logonUsers",
    net_bios_name: "netBiosName",
    network_interfaces: "networkInterfaces",
    os: "os",
    os_version: "osVersion",
    parent_host: "parentHost",
    related_host_ids: "relatedHostIds",
    risk_score: "riskScore",
    tags: "tags",
    vendor_information: "vendorInformation",
}

mg::derived_from! { HostSecurityProfile: super::Entity }
