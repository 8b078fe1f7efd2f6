// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.usageRight`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudlicensing-usageright?view=graph-rest-beta>
    UsageRight "microsoft.graph.cloudLicensing.usageRight" "entity" : crate::models::Entity;
    /// `externalServiceIdentifier`: String
    external_service_identifier "externalServiceIdentifier": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `services`: Collection(microsoft.graph.cloudLicensing.service), items not null
    services "services" "r": Vec<super::Service>,
    /// `skuId`: Guid
    sku_id "skuId": mg::Guid,
    /// `skuPartNumber`: String
    sku_part_number "skuPartNumber": String,
}

mg::derived_from! { UsageRight: crate::models::Entity }

impl UsageRight {
    /// `allotments`: many `microsoft.graph.cloudLicensing.allotment`
    pub const ALLOTMENTS: mg::Nav<UsageRight, Vec<super::Allotment>> = mg::Nav::new(
        "allotments",
    );
    /// `assignments`: many `microsoft.graph.cloudLicensing.assignment`
    pub const ASSIGNMENTS: mg::Nav<UsageRight, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
}
