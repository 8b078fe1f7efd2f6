// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PartnersResource`](crate::requests::partners_::PartnersResource), for example
/// `graph.reports().partners()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners?view=graph-rest-beta
pub struct Partners {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Partners: "microsoft.graph.partners", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Partners: super::Entity }

impl Partners {
    /// `billing`: [`Billing`](crate::models::partners::billing::Billing).
    pub const BILLING: mg::Nav<Partners, crate::models::partners::billing::Billing> = mg::Nav::new(
        "billing",
    );
}
