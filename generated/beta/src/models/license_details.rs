// @generated
use crate::mg;

/// Entity type [`microsoft.graph.licenseDetails`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`LicenseDetailsCollection`](crate::requests::license_details::LicenseDetailsCollection), for
/// example `graph.me().license_details()`.
///
/// Operations: `get_teams_licensing_details`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/licensedetails?view=graph-rest-beta
pub struct LicenseDetails {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `servicePlans`.
    pub service_plans: mg::Field<Vec<super::ServicePlanInfo>>,
    /// `skuId`.
    pub sku_id: mg::Field<mg::Guid>,
    /// `skuPartNumber`.
    pub sku_part_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LicenseDetails: "microsoft.graph.licenseDetails", entity, base super::Entity;
    id: "id" key required,
    service_plans: "servicePlans" required,
    sku_id: "skuId",
    sku_part_number: "skuPartNumber",
}

mg::derived_from! { LicenseDetails: super::Entity }
