// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.assignmentError`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudlicensing-assignmenterror?view=graph-rest-beta>
    AssignmentError "microsoft.graph.cloudLicensing.assignmentError" "entity" : crate::models::Entity;
    /// `code`: String, not null
    code "code" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `message`: String, not null
    message "message" "r": String,
    /// `occurrenceDateTime`: DateTimeOffset, not null
    occurrence_date_time "occurrenceDateTime" "r": mg::DateTimeOffset,
    /// `skuId`: Guid
    sku_id "skuId": mg::Guid,
}

mg::derived_from! { AssignmentError: crate::models::Entity }

impl AssignmentError {
    /// `assignedTo`: `directoryObject`
    pub const ASSIGNED_TO: mg::Nav<AssignmentError, crate::models::DirectoryObject> = mg::Nav::new(
        "assignedTo",
    );
    /// `usageRight`: `microsoft.graph.cloudLicensing.usageRight`
    pub const USAGE_RIGHT: mg::Nav<AssignmentError, super::UsageRight> = mg::Nav::new(
        "usageRight",
    );
}
