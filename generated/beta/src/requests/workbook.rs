// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbook`, by its URL.
    ///
    /// For example `/drive/root/workbook`.
    WorkbookResource(mg::One<models::Workbook>)
}

impl WorkbookResource {
    /// `…/application`: `workbookApplication`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Files.ReadWrite** |
    #[inline]
    pub fn application(
        &self,
    ) -> requests::workbook_application::WorkbookApplicationResource {
        mg::to(self, "application")
    }

    /// `…/comments`: many `workbookComment`
    ///
    /// [List workbookComments](https://learn.microsoft.com/graph/api/workbook-list-comments?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** |
    /// | `POST` | **Files.ReadWrite** |
    #[inline]
    pub fn comments(&self) -> requests::workbook_comment::WorkbookCommentCollection {
        mg::to(self, "comments")
    }

    /// `…/functions`: `workbookFunctions`
    #[inline]
    pub fn functions(&self) -> requests::workbook_functions::WorkbookFunctionsResource {
        mg::to(self, "functions")
    }

    /// `…/names`: many `workbookNamedItem`
    ///
    /// [List names](https://learn.microsoft.com/graph/api/workbook-list-names?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** | – |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** | – |
    /// | `PATCH …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** | – |
    /// | `DELETE …/{id}` `/me/drive/items/{id}/workbook/names/{id}`, `/me/drive/root:/{path}:/workbook/names/{id}` | **Files.ReadWrite**, **Files.ReadWrite.Selected**, Files.ReadWrite.AppFolder, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    /// | `DELETE …/{id}` `/users/{id}/drive/items/{id}/workbook/names/{id}`, `/users/{id}/drive/root:/{path}:/workbook/names/{id}` | **Files.ReadWrite**, **Files.ReadWrite.Selected**, Files.ReadWrite.AppFolder, Files.ReadWrite.All, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All | **Files.ReadWrite**, Files.ReadWrite.All | **Files.ReadWrite.All**, Files.ReadWrite.AppFolder, Sites.FullControl.All, Sites.Manage.All, Sites.ReadWrite.All |
    #[inline]
    pub fn names(&self) -> requests::workbook_named_item::WorkbookNamedItemCollection {
        mg::to(self, "names")
    }

    /// `…/operations`: many `workbookOperation`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **Files.ReadWrite** |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::workbook_operation::WorkbookOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/tables`: many `workbookTable`
    ///
    /// [List TableCollection](https://learn.microsoft.com/graph/api/table-list?view=graph-rest-beta); 200.
    ///
    /// [List tables](https://learn.microsoft.com/graph/api/workbook-list-tables?view=graph-rest-beta); 200.
    ///
    /// [Get Table](https://learn.microsoft.com/graph/api/table-get?view=graph-rest-beta); 200.
    ///
    /// [Update table](https://learn.microsoft.com/graph/api/table-update?view=graph-rest-beta); 200.
    ///
    /// [Table: delete](https://learn.microsoft.com/graph/api/table-delete?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.Read**, Files.ReadWrite | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `DELETE …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn tables(&self) -> requests::workbook_table::WorkbookTableCollection {
        mg::to(self, "tables")
    }

    /// `…/worksheets`: many `workbookWorksheet`
    ///
    /// [List worksheets](https://learn.microsoft.com/graph/api/workbook-list-worksheets?view=graph-rest-beta); 200.
    ///
    /// [List WorksheetCollection](https://learn.microsoft.com/graph/api/worksheet-list?view=graph-rest-beta); 200.
    ///
    /// [Get Worksheet](https://learn.microsoft.com/graph/api/worksheet-get?view=graph-rest-beta); 200.
    ///
    /// [Update worksheet](https://learn.microsoft.com/graph/api/worksheet-update?view=graph-rest-beta); 200.
    ///
    /// [Worksheet: delete](https://learn.microsoft.com/graph/api/worksheet-delete?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `POST` | **Files.ReadWrite** | – |
    /// | `PATCH …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `DELETE …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn worksheets(
        &self,
    ) -> requests::workbook_worksheet::WorkbookWorksheetCollection {
        mg::to(self, "worksheets")
    }

    /// `POST …/closeSession`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-closesession?view=graph-rest-beta); 204.
    /// - `POST /me/drive/items/{id}/workbook/closeSession`
    /// - `POST /me/drive/root:/{item-path}:/workbook/closeSession`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn close_session(&self) -> mg::Request<()> {
        mg::Path::action(self, "closeSession")
    }

    /// `POST …/createSession`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-createsession?view=graph-rest-beta); 201 or 202.
    /// - `POST /me/drive/items/{id}/workbook/createSession`
    /// - `POST /me/drive/root:/{item-path}:/workbook/createSession`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn create_session(
        &self,
        parameters: CreateSession,
    ) -> mg::Request<models::WorkbookSessionInfo> {
        mg::Path::action_with(self, "createSession", &parameters)
    }

    /// `POST …/refreshSession`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workbook-refreshsession?view=graph-rest-beta); 204.
    /// - `POST /me/drive/items/{id}/workbook/refreshSession`
    /// - `POST /me/drive/root:/{item-path}:/workbook/refreshSession`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn refresh_session(&self) -> mg::Request<()> {
        mg::Path::action(self, "refreshSession")
    }

    /// `GET …/sessionInfoResource(key=…)`
    #[inline]
    pub fn session_info_resource(
        &self,
        parameters: SessionInfoResource,
    ) -> mg::Request<models::WorkbookSessionInfo> {
        mg::Path::function_with(self, "sessionInfoResource", &parameters)
    }

    /// `GET …/tableRowOperationResult(key=…)`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn table_row_operation_result(
        &self,
        parameters: TableRowOperationResult,
    ) -> mg::Request<models::WorkbookTableRow> {
        mg::Path::function_with(self, "tableRowOperationResult", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.createSession`.
    CreateSession "microsoft.graph.createSession" "parameters";
    /// `persistChanges`: Boolean, not null
    persist_changes "persistChanges" "r": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.sessionInfoResource`.
    SessionInfoResource "microsoft.graph.sessionInfoResource" "parameters";
    /// `key`: String, not null
    key "key" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.tableRowOperationResult`.
    TableRowOperationResult "microsoft.graph.tableRowOperationResult" "parameters";
    /// `key`: String, not null
    key "key" "r": String,
}
