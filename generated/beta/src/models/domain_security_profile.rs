// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.domainSecurityProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DomainSecurityProfileCollection`], for example
/// `graph.security().domain_security_profiles()`.
///
/// [`DomainSecurityProfileCollection`]: crate::requests::domain_security_profile::DomainSecurityProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/domainsecurityprofile?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct DomainSecurityProfile {
    /// `activityGroupNames`.
    pub activity_group_names: mg::Field<Vec<String>>,
    /// `azureSubscriptionId`.
    pub azure_subscription_id: mg::Field<String>,
    /// `azureTenantId`. Never null.
    pub azure_tenant_id: mg::Field<String>,
    /// `countHits`.
    pub count_hits: mg::Field<i32>,
    /// `countInOrg`.
    pub count_in_org: mg::Field<i32>,
    /// `domainCategories`.
    pub domain_categories: mg::Field<Vec<super::ReputationCategory>>,
    /// `domainRegisteredDateTime`.
    pub domain_registered_date_time: mg::Field<mg::DateTimeOffset>,
    /// `firstSeenDateTime`.
    pub first_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastSeenDateTime`.
    pub last_seen_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `registrant`.
    pub registrant: mg::Field<mg::Boxed<super::DomainRegistrant>>,
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
    DomainSecurityProfile: "microsoft.graph.domainSecurityProfile", entity open, base super::Entity;
    activity_group_names: "activityGroupNames",
    azure_subscription_id: "azureSubscriptionId",
    azure_tenant_id: "azureTenantId" required,
    count_hits: "countHits",
    count_in_org: "countInOrg",
    domain_categories: "domainCategories",
    domain_registered_date_time: "domainRegisteredDateTime",
    first_seen_date_time: "firstSeenDateTime",
    id: "id" key required,
    last_seen_date_time: "lastSeenDateTime",
    name: "name",
    registrant: "registrant",
    risk_score: "riskScore",
    tags: "tags",
    vendor_information: "vendorInformation",
}

mg::derived_from! { DomainSecurityProfile: super::Entity }
