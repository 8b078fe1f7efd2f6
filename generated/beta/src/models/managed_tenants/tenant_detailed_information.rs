// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.tenantDetailedInformation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-tenantdetailedinformation?view=graph-rest-beta>
    TenantDetailedInformation "microsoft.graph.managedTenants.tenantDetailedInformation" "entity" : crate::models::Entity;
    /// `city`: String
    city "city": String,
    /// `countryCode`: String
    country_code "countryCode": String,
    /// `countryName`: String
    country_name "countryName": String,
    /// `defaultDomainName`: String
    default_domain_name "defaultDomainName": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `industryName`: String
    industry_name "industryName": String,
    /// `region`: String
    region "region": String,
    /// `segmentName`: String
    segment_name "segmentName": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `verticalName`: String
    vertical_name "verticalName": String,
}

mg::derived_from! { TenantDetailedInformation: crate::models::Entity }
