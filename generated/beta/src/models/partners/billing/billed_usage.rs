// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.billedUsage`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`BilledUsageResource`](crate::requests::partners::billing::billed_usage::BilledUsageResource),
/// for example `graph.reports().partners().billing().usage().billed()`.
///
/// Operations: `export`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-billedusage?view=graph-rest-beta
pub struct BilledUsage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BilledUsage: "microsoft.graph.partners.billing.billedUsage", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { BilledUsage: crate::models::Entity }
