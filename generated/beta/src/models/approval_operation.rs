// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvaloperation?view=graph-rest-beta>
    ApprovalOperation "microsoft.graph.approvalOperation" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: approvalOperationStatus
    status "status": mg::Open<super::ApprovalOperationStatus>,
}

mg::derived_from! { ApprovalOperation: super::Entity }
