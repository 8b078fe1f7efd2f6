// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookDocumentTask`, by its URL.
    ///
    /// For example `/drive/root/workbook/comments/{workbookComment-id}/task`.
    WorkbookDocumentTaskResource(mg::One<models::WorkbookDocumentTask>)
}

impl WorkbookDocumentTaskResource {
    /// `…/changes`: many `workbookDocumentTaskChange`
    #[inline]
    pub fn changes(
        &self,
    ) -> requests::workbook_document_task_change::WorkbookDocumentTaskChangeCollection {
        mg::to(self, "changes")
    }

    /// `…/comment`: `workbookComment`
    #[inline]
    pub fn comment(&self) -> requests::workbook_comment::WorkbookCommentResource {
        mg::to(self, "comment")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookDocumentTask`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/tasks`.
    WorkbookDocumentTaskCollection(mg::Many<models::WorkbookDocumentTask, WorkbookDocumentTaskResource>)
}

impl WorkbookDocumentTaskCollection {
    /// `GET …/count`
    #[inline]
    pub fn count_(&self) -> mg::Request<i32> {
        mg::Path::function(self, "count")
    }

    /// `GET …/itemAt(index=…)`
    #[inline]
    pub fn item_at(
        &self,
        parameters: ItemAt,
    ) -> requests::workbook_document_task::WorkbookDocumentTaskResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
