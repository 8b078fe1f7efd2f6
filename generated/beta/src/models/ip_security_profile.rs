// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.ipSecurityProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IpSecurityProfileCollection`], for example
/// `graph.security().ip_security_profiles()`.
///
/// [`IpSecurityProfileCollection`]: crate::requests::ip_security_profile::IpSecurityProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ipsecurityprofile?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct IpSecurityProfile {
    /// `activityGroupNames`.
    pub activity_group_names: mg::Field<Vec<String>>,
    /// `address`.
    pub address: mg::Field<String>,
    /// `azureSubscriptionId`.
    pub azure_subscription_id: mg::Field<String>,
    /// `azureTenantId`. Never null.
    pub azure_tenant_id: mg::Field<String>,
    /// `countHits`.
    pub count_hits: mg::Field<i32>,
    /// `countHosts`.
    pub count_hosts: mg::Field<i32>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `ipCategories`.
    pub ip_categories: mg::Field<Vec<super::IpCategory>>,
    /// `ipReferenceData`.
    pub ip_reference_data: mg::Field<Vec<super::IpReferenceData>>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
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
    IpSecurityProfile: "microsoft.graph.ipSecurityProfile", entity open, base super::Entity;
    activity_group_names: "activityGroupNames",
    address: "address",
    azure_subscription_id: "azureSubscriptionId",
    azure_tenant_id: "azureTenantId" required,
    count_hits: "countHits",
    count_hosts: "countHosts",
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
    ip_categories: "ipCategories",
    ip_reference_data: "ipReferenceData",
    last_seen_date_time: "lastSeenDateTime",
    risk_score: "riskScore",
    tags: "tags",
    vendor_information: "vendorInformation",
}

mg::derived_from! { IpSecurityProfile: super::Entity }
