// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.dataPolicyOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/datapolicyoperation?view=graph-rest-beta>
    DataPolicyOperation "microsoft.graph.dataPolicyOperation" "entity" : super::Entity;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `progress`: Double, not null
    progress "progress" "r": f64,
    /// `status`: dataPolicyOperationStatus
    status "status": mg::Open<super::DataPolicyOperationStatus>,
    /// `storageLocation`: String
    storage_location "storageLocation": String,
    /// `submittedDateTime`: DateTimeOffset, not null
    submitted_date_time "submittedDateTime" "r": mg::DateTimeOffset,
    /// `userId`: String, not null
    user_id "userId" "r": String,
}

mg::derived_from! { DataPolicyOperation: super::Entity }
