// @generated
use crate::mg;

/// Entity type [`microsoft.graph.subscribedSku`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SubscribedSkuCollection`](crate::requests::subscribed_sku::SubscribedSkuCollection),
/// for example `graph.subscribed_skus()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/subscribedsku?view=graph-rest-beta
pub struct SubscribedSku {
    /// `accountId`.
    pub account_id: mg::Field<String>,
    /// `accountName`.
    pub account_name: mg::Field<String>,
    /// `appliesTo`.
    pub applies_to: mg::Field<String>,
    /// `capabilityStatus`.
    pub capability_status: mg::Field<String>,
    /// `consumedUnits`.
    pub consumed_units: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `prepaidUnits`.
    pub prepaid_units: mg::Field<mg::Boxed<super::LicenseUnitsDetail>>,
    /// `servicePlans`.
    pub service_plans: mg::Field<Vec<super::ServicePlanInfo>>,
    /// `skuId`.
    pub sku_id: mg::Field<mg::Guid>,
    /// `skuPartNumber`.
    pub sku_part_number: mg::Field<String>,
    /// `subscriptionIds`.
    pub subscription_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubscribedSku: "microsoft.graph.subscribedSku", entity, base super::Entity;
    account_id: "accountId",
    account_name: "accountName",
    applies_to: "appliesTo",
    capability_status: "capabilityStatus",
    consumed_units: "consumedUnits",
    id: "id" key required,
    prepaid_units: "prepaidUnits",
    service_plans: "servicePlans" required,
    sku_id: "skuId",
    sku_part_number: "skuPartNumber",
    subscription_ids: "subscriptionIds",
}

mg::derived_from! { SubscribedSku: super::Entity }
