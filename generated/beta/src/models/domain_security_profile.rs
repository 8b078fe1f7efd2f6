// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.domainSecurityProfile`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/domainsecurityprofile?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    DomainSecurityProfile "microsoft.graph.domainSecurityProfile" "entity open" : super::Entity;
    /// `activityGroupNames`: Collection(String)
    activity_group_names "activityGroupNames": Vec<String>,
    /// `azureSubscriptionId`: String
    azure_subscription_id "azureSubscriptionId": String,
    /// `azureTenantId`: String, not null
    azure_tenant_id "azureTenantId" "r": String,
    /// `countHits`: Int32
    count_hits "countHits": i32,
    /// `countInOrg`: Int32
    count_in_org "countInOrg": i32,
    /// `domainCategories`: Collection(reputationCategory)
    domain_categories "domainCategories": Vec<super::ReputationCategory>,
    /// `domainRegisteredDateTime`: DateTimeOffset
    domain_registered_date_time "domainRegisteredDateTime": mg::DateTimeOffset,
    /// `firstSeenDateTime`: DateTimeOffset
    first_seen_date_time "firstSeenDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastSeenDateTime`: DateTimeOffset
    last_seen_date_time "lastSeenDateTime": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `registrant`: domainRegistrant
    registrant "registrant": mg::Boxed<super::DomainRegistrant>,
    /// `riskScore`: String
    risk_score "riskScore": String,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `vendorInformation`: securityVendorInformation
    vendor_information "vendorInformation": mg::Boxed<super::SecurityVendorInformation>,
}

mg::derived_from! { DomainSecurityProfile: super::Entity }
