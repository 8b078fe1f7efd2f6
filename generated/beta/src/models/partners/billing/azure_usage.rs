// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.azureUsage`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`AzureUsageResource`](crate::requests::partners::billing::azure_usage::AzureUsageResource), for
/// example `graph.reports().partners().billing().usage()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-azureusage?view=graph-rest-beta
pub struct AzureUsage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureUsage: "microsoft.graph.partners.billing.azureUsage", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { AzureUsage: crate::models::Entity }

impl AzureUsage {
    /// `billed`: [`BilledUsage`](super::BilledUsage).
    pub const BILLED: mg::Nav<AzureUsage, super::BilledUsage> = mg::Nav::new("billed");
    /// `unbilled`: [`UnbilledUsage`](super::UnbilledUsage).
    pub const UNBILLED: mg::Nav<AzureUsage, super::UnbilledUsage> = mg::Nav::new(
        "unbilled",
    );
}
