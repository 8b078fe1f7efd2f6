// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.licenseDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-beta>
    LicenseDetails "microsoft.graph.licenseDetails" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `servicePlans`: Collection(servicePlanInfo), items not null
    service_plans "servicePlans" "r": Vec<super::ServicePlanInfo>,
    /// `skuId`: Guid
    sku_id "skuId": mg::Guid,
    /// `skuPartNumber`: String
    sku_part_number "skuPartNumber": String,
}

mg::derived_from! { LicenseDetails: super::Entity }
