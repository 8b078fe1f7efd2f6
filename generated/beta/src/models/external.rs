// @generated
use crate::mg;

/// Entity type [`microsoft.graph.external`][reference], derived from [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/external?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2021-03-01, to be removed on 2021-08-01 (revision 2021-03/Graph_Connectors_GA)"
)]
pub struct External {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    External: "microsoft.graph.external", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { External: super::Entity }

impl External {
    /// `connections`: many [`ExternalConnection`](super::ExternalConnection).
    pub const CONNECTIONS: mg::Nav<External, Vec<super::ExternalConnection>> = mg::Nav::new(
        "connections",
    );
}
