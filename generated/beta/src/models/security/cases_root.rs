// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.casesRoot`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`CasesRootResource`](crate::requests::security::cases_root::CasesRootResource), for
/// example `graph.security().cases()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-casesroot?view=graph-rest-beta
pub struct CasesRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CasesRoot: "microsoft.graph.security.casesRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { CasesRoot: crate::models::Entity }

impl CasesRoot {
    /// `ediscoveryCases`: many [`EdiscoveryCase`](super::EdiscoveryCase).
    pub const EDISCOVERY_CASES: mg::Nav<CasesRoot, Vec<super::EdiscoveryCase>> = mg::Nav::new(
        "ediscoveryCases",
    );
}
