// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.externalActivity`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/externalconnectors-externalactivity?view=graph-rest-beta>
    ExternalActivity "microsoft.graph.externalConnectors.externalActivity" "entity" : crate::models::Entity => ExternalActivityKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDateTime`: DateTimeOffset, not null
    start_date_time "startDateTime" "r": mg::DateTimeOffset,
    /// `type`: microsoft.graph.externalConnectors.externalActivityType, not null
    type_ "type" "r": mg::Open<super::ExternalActivityType>,
}

mg::derived_from! { ExternalActivity: crate::models::Entity }

impl ExternalActivity {
    /// `performedBy`: `microsoft.graph.externalConnectors.identity`
    pub const PERFORMED_BY: mg::Nav<ExternalActivity, super::Identity> = mg::Nav::new(
        "performedBy",
    );
}

/// The types derived from `microsoft.graph.externalConnectors.externalActivity`.
#[non_exhaustive]
pub enum ExternalActivityKind {
    ExternalActivityResult(Box<super::ExternalActivityResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<ExternalActivity>),
}

mg::family! {
    ExternalActivity => ExternalActivityKind;
    ExternalActivityResult(super::ExternalActivityResult),
}
