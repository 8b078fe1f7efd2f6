// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.workbookDocumentTaskChange`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/workbookdocumenttaskchange?view=graph-rest-beta>
    WorkbookDocumentTaskChange "microsoft.graph.workbookDocumentTaskChange" "entity" : super::Entity;
    /// `assignee`: workbookEmailIdentity
    assignee "assignee": mg::Boxed<super::WorkbookEmailIdentity>,
    /// `changedBy`: workbookEmailIdentity, not null
    changed_by "changedBy" "r": mg::Boxed<super::WorkbookEmailIdentity>,
    /// `commentId`: String
    comment_id "commentId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `dueDateTime`: DateTimeOffset
    due_date_time "dueDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `percentComplete`: Int32
    percent_complete "percentComplete": i32,
    /// `priority`: Int32
    priority "priority": i32,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `title`: String
    title "title": String,
    /// `type`: String, not null
    type_ "type" "r": String,
    /// `undoChangeId`: String
    undo_change_id "undoChangeId": String,
}

mg::derived_from! { WorkbookDocumentTaskChange: super::Entity }
