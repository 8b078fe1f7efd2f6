// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.externalActivityResult`, an entity type derived from `microsoft.graph.externalConnectors.externalActivity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-externalactivityresult?view=graph-rest-beta>
    ExternalActivityResult "microsoft.graph.externalConnectors.externalActivityResult" "entity" : super::ExternalActivity;
    /// `error`: publicError
    error "error": mg::Boxed<crate::models::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `type`: microsoft.graph.externalConnectors.externalActivityType, not null
    type_ "type" "r": mg::Open<super::ExternalActivityType>,
}

mg::derived_from! { ExternalActivityResult: super::ExternalActivity, crate::models::Entity }

impl ExternalActivityResult {
    /// `performedBy`: `microsoft.graph.externalConnectors.identity`
    pub const PERFORMED_BY: mg::Nav<ExternalActivityResult, super::Identity> = mg::Nav::new(
        "performedBy",
    );
}
