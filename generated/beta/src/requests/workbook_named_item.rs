// @generated
use crate::{mg, models, requests};

/// Requests on one [`WorkbookNamedItem`](models::WorkbookNamedItem): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().workbook().names().id(id)`.
#[derive(Clone, Debug)]
pub struct WorkbookNamedItemResource(mg::One<models::WorkbookNamedItem>);

mg::builder! { WorkbookNamedItemResource: mg::One<models::WorkbookNamedItem> }

impl WorkbookNamedItemResource {
    /// `…/worksheet`: [`WorkbookWorksheet`](models::WorkbookWorksheet).
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::navigate(self, "worksheet")
    }

    /// `GET …/range`.
    ///
    /// Returns a builder to go on from; its `get` sends the request.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/range-update?view=graph-rest-beta
    #[inline]
    pub fn range(&self) -> requests::workbook_range::WorkbookRangeResource {
        self.raw().call("range").into_builder()
    }
}

/// Requests on a collection of [`WorkbookNamedItem`](models::WorkbookNamedItem): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.drive().root().workbook().names()`.
#[derive(Clone, Debug)]
pub struct WorkbookNamedItemCollection(
    mg::Many<models::WorkbookNamedItem, WorkbookNamedItemResource>,
);

mg::builder! { WorkbookNamedItemCollection: mg::Many<models::WorkbookNamedItem, WorkbookNamedItemResource> }

impl WorkbookNamedItemCollection {
    /// `POST …/add`.
    ///
    /// Returns [`WorkbookNamedItem`](models::WorkbookNamedItem).
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookNamedItem> {
        self.raw().action_with("add", &parameters)
    }

    /// `POST …/addFormulaLocal`.
    ///
    /// Returns [`WorkbookNamedItem`](models::WorkbookNamedItem).
    #[inline]
    pub fn add_formula_local(
        &self,
        parameters: AddFormulaLocal,
    ) -> mg::Request<models::WorkbookNamedItem> {
        self.raw().action_with("addFormulaLocal", &parameters)
    }
}

/// Parameters of [`WorkbookNamedItemCollection::add`].
pub struct Add {
    /// `comment`.
    pub comment: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `reference`.
    pub reference: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Add: "microsoft.graph.add", parameters;
    comment: "comment",
    name: "name",
    reference: "reference",
}

/// Parameters of [`WorkbookNamedItemCollection::add_formula_local`].
pub struct AddFormulaLocal {
    /// `comment`.
    pub comment: mg::Field<String>,
    /// `formula`.
    pub formula: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddFormulaLocal: "microsoft.graph.addFormulaLocal", parameters;
    comment: "comment",
    formula: "formula",
    name: "name",
}
