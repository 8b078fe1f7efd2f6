// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookTableSort`](models::WorkbookTableSort): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().workbook().tables().id(id).sort()`.
#[derive(Clone, Debug)]
pub struct WorkbookTableSortResource(mg::One<models::WorkbookTableSort>);

mg::builder! { WorkbookTableSortResource: mg::One<models::WorkbookTableSort> }

impl WorkbookTableSortResource {
    /// `POST …/apply`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn apply(&self, parameters: impl Into<Apply>) -> mg::Request<()> {
        self.raw().action_with("apply", &parameters.into())
    }

    /// `POST …/clear`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        self.raw().action("clear")
    }

    /// `POST …/reapply`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn reapply(&self) -> mg::Request<()> {
        self.raw().action("reapply")
    }
}

/// Parameters of [`WorkbookTableSortResource::apply`].
///
/// A call can pass the pair of `match_case` and `method` alone.
pub struct Apply {
    /// `fields`.
    pub fields: mg::Field<Vec<models::WorkbookSortField>>,
    /// `matchCase`. Required.
    pub match_case: mg::Field<bool>,
    /// `method`. Required.
    pub method: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Apply: "microsoft.graph.apply", parameters;
    fields: "fields",
    match_case: "matchCase" required,
    method: "method" required,
}

mg::required_parameters! {
    Apply;
    match_case: bool,
    method: String,
}
