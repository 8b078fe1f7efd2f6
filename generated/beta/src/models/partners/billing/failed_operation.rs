// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.failedOperation`, an entity type derived from `microsoft.graph.partners.billing.operation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-failedoperation?view=graph-rest-beta>
    FailedOperation "microsoft.graph.partners.billing.failedOperation" "entity" : super::Operation;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `error`: publicError, not null
    error "error" "r": mg::Boxed<crate::models::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset, not null
    last_action_date_time "lastActionDateTime" "r": mg::DateTimeOffset,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<crate::models::LongRunningOperationStatus>,
}

mg::derived_from! { FailedOperation: super::Operation, crate::models::Entity }
