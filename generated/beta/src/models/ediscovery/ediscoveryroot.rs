// @generated
use crate::mg;

/// Entity type [`microsoft.graph.ediscovery.ediscoveryroot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`EdiscoveryrootResource`](crate::requests::ediscovery::ediscoveryroot::EdiscoveryrootResource),
/// for example `graph.compliance().ediscovery()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/ediscovery-ediscoveryroot?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2022-12-05, to be removed on 2023-02-01 (revision 2022-12/ediscoveryNamespace)"
)]
pub struct Ediscoveryroot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Ediscoveryroot: "microsoft.graph.ediscovery.ediscoveryroot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { Ediscoveryroot: crate::models::Entity }

impl Ediscoveryroot {
    /// `cases`: many [`Case`](super::Case).
    pub const CASES: mg::Nav<Ediscoveryroot, Vec<super::Case>> = mg::Nav::new("cases");
}
