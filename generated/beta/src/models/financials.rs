// @generated
use crate::mg;

/// Entity type [`microsoft.graph.financials`][reference].
///
/// Requests: [`FinancialsResource`](crate::requests::financials::FinancialsResource), for example
/// `graph.financials()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/financials?view=graph-rest-beta
pub struct Financials {
    /// `id`: the key. Never null.
    pub id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Financials: "microsoft.graph.financials", entity;
    id: "id" key required,
}

impl Financials {
    /// `companies`: many [`Company`](super::Company).
    pub const COMPANIES: mg::Nav<Financials, Vec<super::Company>> = mg::Nav::new(
        "companies",
    );
}
