// @generated
use crate::mg;

/// Entity type [`microsoft.graph.workbookDocumentTaskChange`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WorkbookDocumentTaskChangeCollection`], for example
/// `graph.drive().root().workbook().comments().id(id).task().changes()`.
///
/// Operations: `count_`.
///
/// [`WorkbookDocumentTaskChangeCollection`]: crate::requests::workbook_document_task_change::WorkbookDocumentTaskChangeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/workbookdocumenttaskchange?view=graph-rest-beta
pub struct WorkbookDocumentTaskChange {
    /// `assignee`.
    pub assignee: mg::Field<mg::Boxed<super::WorkbookEmailIdentity>>,
    /// `changedBy`. Never null.
    pub changed_by: mg::Field<mg::Boxed<super::WorkbookEmailIdentity>>,
    /// `commentId`.
    pub comment_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dueDateTime`.
    pub due_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `percentComplete`.
    pub percent_complete: mg::Field<i32>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `type`. Never null.
    pub type_: mg::Field<String>,
    /// `undoChangeId`.
    pub undo_change_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkbookDocumentTaskChange: "microsoft.graph.workbookDocumentTaskChange", entity, base super::Entity;
    assignee: "assignee",
    changed_by: "changedBy" required,
    comment_id: "commentId",
    created_date_time: "createdDateTime",
    due_date_time: "dueDateTime",
    id: "id" key required,
    percent_complete: "percentComplete",
    priority: "priority",
    start_date_time: "startDateTime",
    title: "title",
    type_: "type" required,
    undo_change_id: "undoChangeId",
}

mg::derived_from! { WorkbookDocumentTaskChange: super::Entity }
