// @generated
use crate::mg;

/// Entity type [`microsoft.graph.printService`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PrintServiceCollection`](crate::requests::print_service::PrintServiceCollection),
/// for example `graph.print().services()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/printservice?view=graph-rest-beta
pub struct PrintService {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintService: "microsoft.graph.printService", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PrintService: super::Entity }

impl PrintService {
    /// `endpoints`: many [`PrintServiceEndpoint`](super::PrintServiceEndpoint).
    pub const ENDPOINTS: mg::Nav<PrintService, Vec<super::PrintServiceEndpoint>> = mg::Nav::new(
        "endpoints",
    );
}
