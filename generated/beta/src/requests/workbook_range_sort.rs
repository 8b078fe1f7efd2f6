// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookRangeSort`](models::WorkbookRangeSort): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().workbook().names().id(id).range().sort()`.
#[derive(Clone, Debug)]
pub struct WorkbookRangeSortResource(mg::One<models::WorkbookRangeSort>);

mg::builder! { WorkbookRangeSortResource: mg::One<models::WorkbookRangeSort> }

impl WorkbookRangeSortResource {
    /// `POST …/apply`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn apply(&self, parameters: Apply) -> mg::Request<()> {
        self.raw().action_with("apply", &parameters)
    }
}

/// Parameters of [`WorkbookRangeSortResource::apply`].
pub struct Apply {
    /// `fields`.
    pub fields: mg::Field<Vec<models::WorkbookSortField>>,
    /// `hasHeaders`. Required.
    pub has_headers: mg::Field<bool>,
    /// `matchCase`. Required.
    pub match_case: mg::Field<bool>,
    /// `method`. Required.
    pub method: mg::Field<String>,
    /// `orientation`. Required.
    pub orientation: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Apply: "microsoft.graph.apply", parameters;
    fields: "fields",
    has_headers: "hasHeaders" required,
    match_case: "matchCase" required,
    method: "method" required,
    orientation: "orientation" required,
}

mg::required_parameters! {
    Apply;
    match_case: bool,
    has_headers: bool,
    orientation: String,
    method: String,
}
