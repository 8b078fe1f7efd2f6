// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudLicensing.usageRight`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`UsageRightCollection`](crate::requests::cloud_licensing::usage_right::UsageRightCollection),
/// for example `graph.me().cloud_licensing().usage_rights()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudlicensing-usageright?view=graph-rest-beta
pub struct UsageRight {
    /// `externalServiceIdentifier`.
    pub external_service_identifier: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `services`.
    pub services: mg::Field<Vec<super::Service>>,
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
    UsageRight: "microsoft.graph.cloudLicensing.usageRight", entity, base crate::models::Entity;
    external_service_identifier: "externalServiceIdentifier",
    id: "id" key required,
    services: "services" required,
    sku_id: "skuId",
    sku_part_number: "skuPartNumber",
}

mg::derived_from! { UsageRight: crate::models::Entity }

impl UsageRight {
    /// `allotments`: many [`Allotment`](super::Allotment).
    pub const ALLOTMENTS: mg::Nav<UsageRight, Vec<super::Allotment>> = mg::Nav::new(
        "allotments",
    );
    /// `assignments`: many [`Assignment`](super::Assignment).
    pub const ASSIGNMENTS: mg::Nav<UsageRight, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
}
