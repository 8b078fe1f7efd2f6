// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.exportSuccessOperation`, an entity type derived from `microsoft.graph.partners.billing.operation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-exportsuccessoperation?view=graph-rest-beta>
    ExportSuccessOperation "microsoft.graph.partners.billing.exportSuccessOperation" "entity" : super::Operation;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset, not null
    last_action_date_time "lastActionDateTime" "r": mg::DateTimeOffset,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<crate::models::LongRunningOperationStatus>,
}

mg::derived_from! { ExportSuccessOperation: super::Operation, crate::models::Entity }

impl ExportSuccessOperation {
    /// `resourceLocation`: `microsoft.graph.partners.billing.manifest`
    pub const RESOURCE_LOCATION: mg::Nav<ExportSuccessOperation, super::Manifest> = mg::Nav::new(
        "resourceLocation",
    );
}
