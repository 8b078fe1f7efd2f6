// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.goalsExportJob`, an entity type derived from `microsoft.graph.longRunningOperation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/goalsexportjob?view=graph-rest-beta>
    GoalsExportJob "microsoft.graph.goalsExportJob" "entity" : super::LongRunningOperation;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `explorerViewId`: String
    explorer_view_id "explorerViewId": String,
    /// `goalsOrganizationId`: String
    goals_organization_id "goalsOrganizationId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastActionDateTime`: DateTimeOffset
    last_action_date_time "lastActionDateTime": mg::DateTimeOffset,
    /// `resourceLocation`: String
    resource_location "resourceLocation": String,
    /// `status`: longRunningOperationStatus
    status "status": mg::Open<super::LongRunningOperationStatus>,
    /// `statusDetail`: String
    status_detail "statusDetail": String,
}

mg::derived_from! { GoalsExportJob: super::LongRunningOperation, super::Entity }
