// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.tenantDetailedInformation`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`TenantDetailedInformationCollection`], for example
/// `graph.tenant_relationships().managed_tenants().tenants_detailed_information()`.
///
/// [`TenantDetailedInformationCollection`]: crate::requests::managed_tenants::tenant_detailed_information::TenantDetailedInformationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-tenantdetailedinformation?view=graph-rest-beta
pub struct TenantDetailedInformation {
    /// `city`.
    pub city: mg::Field<String>,
    /// `countryCode`.
    pub country_code: mg::Field<String>,
    /// `countryName`.
    pub country_name: mg::Field<String>,
    /// `defaultDomainName`.
    pub default_domain_name: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `industryName`.
    pub industry_name: mg::Field<String>,
    /// `region`.
    pub region: mg::Field<String>,
    /// `segmentName`.
    pub segment_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `verticalName`.
    pub vertical_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantDetailedInformation: "microsoft.graph.managedTenants.tenantDetailedInformation", entity, base crate::models::Entity;
    city: "city",
    country_code: "countryCode",
    country_name: "countryName",
    default_domain_name: "defaultDomainName",
    display_name: "displayName",
    id: "id" key required,
    industry_name: "industryName",
    region: "region",
    segment_name: "segmentName",
    tenant_id: "tenantId",
    vertical_name: "verticalName",
}

mg::derived_from! { TenantDetailedInformation: crate::models::Entity }
