// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.workbookDocumentTaskChange`, by its URL.
///
/// For example `/drive/root/workbook/comments/{workbookComment-id}/task/changes/{workbookDocumentTaskChange-id}`.
pub type WorkbookDocumentTaskChangeResource = mg::One<
    models::WorkbookDocumentTaskChange,
>;

mg::builder! {
    /// A collection of `microsoft.graph.workbookDocumentTaskChange`, by its URL.
    ///
    /// For example `/drive/root/workbook/comments/{workbookComment-id}/task/changes`.
    WorkbookDocumentTaskChangeCollection(mg::Many<models::WorkbookDocumentTaskChange, WorkbookDocumentTaskChangeResource>)
}

impl WorkbookDocumentTaskChangeCollection {
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
    ) -> requests::workbook_document_task_change::WorkbookDocumentTaskChangeResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
