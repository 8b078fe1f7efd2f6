// @generated
use crate::{mg, models, requests};

/// Requests on one [`Workbook`](models::Workbook): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.drive().root().workbook()`.
#[derive(Clone, Debug)]
pub struct WorkbookResource(mg::One<models::Workbook>);

mg::builder! { WorkbookResource: mg::One<models::Workbook> }

impl WorkbookResource {
    /// `…/application`: [`WorkbookApplication`](models::WorkbookApplication).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn application(
        &self,
    ) -> requests::workbook_application::WorkbookApplicationResource {
        mg::navigate(self, "application")
    }

    /// `…/comments`: many [`WorkbookComment`](models::WorkbookComment).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/workbook-list-comments?view=graph-rest-beta
    #[inline]
    pub fn comments(&self) -> requests::workbook_comment::WorkbookCommentCollection {
        mg::navigate(self, "comments")
    }

    /// `…/functions`: [`WorkbookFunctions`](models::WorkbookFunctions).
    #[inline]
    pub fn functions(&self) -> requests::workbook_functions::WorkbookFunctionsResource {
        mg::navigate(self, "functions")
    }

    /// `…/names`: many [`WorkbookNamedItem`](models::WorkbookNamedItem).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated). Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/workbook-list-names?view=graph-rest-beta
    #[inline]
    pub fn names(&self) -> requests::workbook_named_item::WorkbookNamedItemCollection {
        mg::navigate(self, "names")
    }

    /// `…/operations`: many [`WorkbookOperation`](models::WorkbookOperation).
    ///
    /// Not available here: `count`.
    #[inline]
    pub fn operations(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::workbook_operation::WorkbookOperationCollection,
        mg::capabilities::NoCount,
    > {
        mg::navigate(self, "operations")
    }

    /// `…/tables`: many [`WorkbookTable`](models::WorkbookTable).
    ///
    /// Least privileged permission to read: `Files.Read` (delegated, work account),
    /// `Files.ReadWrite` (delegated, personal account). Reference: [list], [get], [update],
    /// [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/table-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/table-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/table-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/table-delete?view=graph-rest-beta
    #[inline]
    pub fn tables(&self) -> requests::workbook_table::WorkbookTableCollection {
        mg::navigate(self, "tables")
    }

    /// `…/worksheets`: many [`WorkbookWorksheet`](models::WorkbookWorksheet).
    ///
    /// Least privileged permission to read: `Files.ReadWrite` (delegated). Reference: [list],
    /// [get], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/workbook-list-worksheets?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/worksheet-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/worksheet-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/worksheet-delete?view=graph-rest-beta
    #[inline]
    pub fn worksheets(
        &self,
    ) -> requests::workbook_worksheet::WorkbookWorksheetCollection {
        mg::navigate(self, "worksheets")
    }

    /// `POST …/closeSession`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/workbook-closesession?view=graph-rest-beta
    #[inline]
    pub fn close_session(&self) -> mg::Request<()> {
        self.raw().action("closeSession")
    }

    /// `POST …/createSession`.
    ///
    /// Returns 201 with [`WorkbookSessionInfo`](models::WorkbookSessionInfo).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/workbook-createsession?view=graph-rest-beta
    #[inline]
    pub fn create_session(
        &self,
        parameters: impl Into<CreateSession>,
    ) -> mg::Request<models::WorkbookSessionInfo> {
        self.raw().action_with("createSession", &parameters.into())
    }

    /// `POST …/refreshSession`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/workbook-refreshsession?view=graph-rest-beta
    #[inline]
    pub fn refresh_session(&self) -> mg::Request<()> {
        self.raw().action("refreshSession")
    }

    /// `GET …/sessionInfoResource(key=…)`.
    ///
    /// Returns [`WorkbookSessionInfo`](models::WorkbookSessionInfo).
    #[inline]
    pub fn session_info_resource(
        &self,
        parameters: impl Into<SessionInfoResource>,
    ) -> mg::Request<models::WorkbookSessionInfo> {
        self.raw().function_with("sessionInfoResource", &parameters.into())
    }

    /// `GET …/tableRowOperationResult(key=…)`.
    ///
    /// Returns [`WorkbookTableRow`](models::WorkbookTableRow).
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn table_row_operation_result(
        &self,
        parameters: impl Into<TableRowOperationResult>,
    ) -> mg::Request<models::WorkbookTableRow> {
        self.raw().function_with("tableRowOperationResult", &parameters.into())
    }
}

/// Parameters of [`WorkbookResource::create_session`].
///
/// A call can pass `persist_changes` alone.
pub struct CreateSession {
    /// `persistChanges`. Required.
    pub persist_changes: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreateSession: "microsoft.graph.createSession", parameters;
    persist_changes: "persistChanges" required,
}

mg::required_parameters! {
    CreateSession;
    persist_changes: bool,
}

/// Parameters of [`WorkbookResource::session_info_resource`].
///
/// A call can pass `key` alone.
pub struct SessionInfoResource {
    /// `key`. Required.
    pub key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SessionInfoResource: "microsoft.graph.sessionInfoResource", parameters;
    key: "key" required,
}

mg::required_parameters! {
    SessionInfoResource;
    key: String,
}

/// Parameters of [`WorkbookResource::table_row_operation_result`].
///
/// A call can pass `key` alone.
pub struct TableRowOperationResult {
    /// `key`. Required.
    pub key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TableRowOperationResult: "microsoft.graph.tableRowOperationResult", parameters;
    key: "key" required,
}

mg::required_parameters! {
    TableRowOperationResult;
    key: String,
}
