// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.unbilledUsage`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`UnbilledUsageResource`], for example
/// `graph.reports().partners().billing().usage().unbilled()`.
///
/// Operations: `export`.
///
/// [`UnbilledUsageResource`]: crate::requests::partners::billing::unbilled_usage::UnbilledUsageResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-unbilledusage?view=graph-rest-beta
pub struct UnbilledUsage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnbilledUsage: "microsoft.graph.partners.billing.unbilledUsage", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { UnbilledUsage: crate::models::Entity }
