// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ipSecurityProfile`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ipsecurityprofile?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    IpSecurityProfile "microsoft.graph.ipSecurityProfile" "entity open" : super::Entity;
    /// `activityGroupNames`: Collection(String)
    activity_group_names "activityGroupNames": Vec<String>,
    /// `address`: String
    address "address": String,
    /// `azureSubscriptionId`: String
    azure_subscription_id "azureSubscriptionId": String,
    /// `azureTenantId`: String, not null
    azure_tenant_id "azureTenantId" "r": String,
    /// `countHits`: Int32
    count_hits "countHits": i32,
    /// `countHosts`: Int32
    count_hosts "countHosts": i32,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `ipCategories`: Collection(ipCategory)
    ip_categories "ipCategories": Vec<super::IpCategory>,
    /// `ipReferenceData`: Collection(ipReferenceData)
    ip_reference_data "ipReferenceData": Vec<super::IpReferenceData>,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `riskScore`: String
    risk_score "riskScore": String,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
}

mg::derived_from! { IpSecurityProfile: super::Entity }
