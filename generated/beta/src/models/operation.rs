// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.operation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/operation?view=graph-rest-beta>
    Operation "microsoft.graph.operation" "entity" : super::Entity => OperationKind;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `status`: operationStatus
    status "status": mg::Open<super::OperationStatus>,
}

mg::derived_from! { Operation: super::Entity }

/// The types derived from `microsoft.graph.operation`.
#[non_exhaustive]
pub enum OperationKind {
    OnenoteOperation(Box<super::OnenoteOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<Operation>),
}

mg::family! {
    Operation => OperationKind;
    OnenoteOperation(super::OnenoteOperation),
}
