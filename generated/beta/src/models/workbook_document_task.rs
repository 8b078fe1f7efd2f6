// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookDocumentTask`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookDocumentTaskCollection`], for example
/// `graph.drive().root().workbook().worksheets().id(id).tasks()`.
///
/// Operations: `count_`.
///
/// [`WorkbookDocumentTaskCollection`]: crate::requests::workbook_document_task::WorkbookDocumentTaskCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookdocumenttask?view=graph-rest-beta
pub struct WorkbookDocumentTask {
    /// `assignees`.
    pub assignees: mg::Field<Vec<super::WorkbookEmailIdentity>>,
    /// `completedBy`.
    pub completed_by: mg::Field<mg::Boxed<super::WorkbookEmailIdentity>>,
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::WorkbookEmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `percentComplete`.
    pub percent_complete: mg::Field<i32>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `startAndDueDateTime`.
    pub start_and_due_date_time: mg::Field<
        mg::Boxed<super::WorkbookDocumentTaskSchedule>,
    >,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookDocumentTask: "microsoft.graph.workbookDocumentTask", entity, base super::Entity;
    assignees: "assignees",
    completed_by: "completedBy",
    completed_date_time: "completedDateTime",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    id: "id" key required,
    percent_complete: "percentComplete",
    priority: "priority",
    start_and_due_date_time: "startAndDueDateTime",
    title: "title",
}

mg::derived_from! { WorkbookDocumentTask: super::Entity }

impl WorkbookDocumentTask {
    /// `changes`: many [`WorkbookDocumentTaskChange`](super::WorkbookDocumentTaskChange).
    pub const CHANGES: mg::Nav<
        WorkbookDocumentTask,
        Vec<super::WorkbookDocumentTaskChange>,
    > = mg::Nav::new("changes");
    /// `comment`: [`WorkbookComment`](super::WorkbookComment).
    pub const COMMENT: mg::Nav<WorkbookDocumentTask, super::WorkbookComment> = mg::Nav::new(
        "comment",
    );
}
