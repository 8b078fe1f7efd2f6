// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printService`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printservice?view=graph-rest-beta>
    PrintService "microsoft.graph.printService" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PrintService: super::Entity }

impl PrintService {
    /// `endpoints`: many `printServiceEndpoint`, contained
    pub const ENDPOINTS: mg::Nav<PrintService, Vec<super::PrintServiceEndpoint>> = mg::Nav::new(
        "endpoints",
    );
}
