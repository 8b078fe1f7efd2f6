// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printJob`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/printjob?view=graph-rest-beta>
    PrintJob "microsoft.graph.printJob" "entity" : super::Entity;
    /// `acknowledgedDateTime`: DateTimeOffset
    acknowledged_date_time "acknowledgedDateTime": mg::DateTimeOffset,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `configuration`: printJobConfiguration, not null
    configuration "configuration" "r": mg::Boxed<super::PrintJobConfiguration>,
    /// `createdBy`: userIdentity
    created_by "createdBy": mg::Boxed<super::UserIdentity>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `errorCode`: Int32
    error_code "errorCode": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isFetchable`: Boolean, not null
    is_fetchable "isFetchable" "r": bool,
    /// `redirectedFrom`: String
    redirected_from "redirectedFrom": String,
    /// `redirectedTo`: String
    redirected_to "redirectedTo": String,
    /// `status`: printJobStatus, not null
    status "status" "r": mg::Boxed<super::PrintJobStatus>,
}

mg::derived_from! { PrintJob: super::Entity }

impl PrintJob {
    /// `documents`: many `printDocument`, contained
    pub const DOCUMENTS: mg::Nav<PrintJob, Vec<super::PrintDocument>> = mg::Nav::new(
        "documents",
    );
    /// `tasks`: many `printTask`
    pub const TASKS: mg::Nav<PrintJob, Vec<super::PrintTask>> = mg::Nav::new("tasks");
}
