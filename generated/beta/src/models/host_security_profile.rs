// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hostSecurityProfile`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hostsecurityprofile?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    HostSecurityProfile "microsoft.graph.hostSecurityProfile" "entity open" : super::Entity;
    /// `azureSubscriptionId`: String
    azure_subscription_id "azureSubscriptionId": String,
    /// `azureTenantId`: String, not null
    azure_tenant_id "azureTenantId" "r": String,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `fqdn`: String
    fqdn "fqdn": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAzureAdJoined`: Boolean
    is_azure_ad_joined "isAzureAdJoined": bool,
    /// `isAzureAdRegistered`: Boolean
    is_azure_ad_registered "isAzureAdRegistered": bool,
    /// `isHybridAzureDomainJoined`: Boolean
    is_hybrid_azure_domain_joined "isHybridAzureDomainJoined": bool,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `logonUsers`: Collection(logonUser)
    logon_users "logonUsers": Vec<super::LogonUser>,
    /// `netBiosName`: String
    net_bios_name "netBiosName": String,
    /// `networkInterfaces`: Collection(networkInterface)
    network_interfaces "networkInterfaces": Vec<super::NetworkInterface>,
    /// `os`: String
    os "os": String,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `parentHost`: String
    parent_host "parentHost": String,
    /// `relatedHostIds`: Collection(String)
    related_host_ids "relatedHostIds": Vec<String>,
    /// `riskScore`: String
    risk_score "riskScore": String,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
}

mg::derived_from! { HostSecurityProfile: super::Entity }
