// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookDocumentTask`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookdocumenttask?view=graph-rest-beta>
    WorkbookDocumentTask "microsoft.graph.workbookDocumentTask" "entity" : super::Entity;
    /// `assignees`: Collection(workbookEmailIdentity)
    assignees "assignees": Vec<super::WorkbookEmailIdentity>,
    /// `completedBy`: workbookEmailIdentity
    completed_by "completedBy": mg::Boxed<super::WorkbookEmailIdentity>,
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `createdBy`: workbookEmailIdentity
    created_by "createdBy": mg::Boxed<super::WorkbookEmailIdentity>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `percentComplete`: Int32
    percent_complete "percentComplete": i32,
    /// `priority`: Int32
    priority "priority": i32,
    /// `startAndDueDateTime`: workbookDocumentTaskSchedule
    start_and_due_date_time "startAndDueDateTime": mg::Boxed<super::WorkbookDocumentTaskSchedule>,
    /// `title`: String
    title "title": String,
}

mg::derived_from! { WorkbookDocumentTask: super::Entity }

impl WorkbookDocumentTask {
    /// `changes`: many `workbookDocumentTaskChange`, contained
    pub const CHANGES: mg::Nav<
        WorkbookDocumentTask,
        Vec<super::WorkbookDocumentTaskChange>,
    > = mg::Nav::new("changes");
    /// `comment`: `workbookComment`, contained
    pub const COMMENT: mg::Nav<WorkbookDocumentTask, super::WorkbookComment> = mg::Nav::new(
        "comment",
    );
}
