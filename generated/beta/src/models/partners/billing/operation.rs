// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.operation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-operation?view=graph-rest-beta>
    Operation "microsoft.graph.partners.billing.operation" "entity" : crate::models::Entity => OperationKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset, not null
    last_action_date_time "lastActionDateTime" "r": mg::DateTimeOffset,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<crate::models::LongRunningOperationStatus>,
}

mg::derived_from! { Operation: crate::models::Entity }

/// The types derived from `microsoft.graph.partners.billing.operation`.
#[non_exhaustive]
pub enum OperationKind {
    ExportSuccessOperation(Box<super::ExportSuccessOperation>),
    FailedOperation(Box<super::FailedOperation>),
    RunningOperation(Box<super::RunningOperation>),
    /// None of these, or a type that this version does not know.
    Other(Box<Operation>),
}

mg::family! {
    Operation => OperationKind;
    ExportSuccessOperation(super::ExportSuccessOperation),
    FailedOperation(super::FailedOperation),
    RunningOperation(super::RunningOperation),
}
