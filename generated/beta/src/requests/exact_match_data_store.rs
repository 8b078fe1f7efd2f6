// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExactMatchDataStore`](models::ExactMatchDataStore): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.data_classification().exact_match_data_stores().id(id)`.
#[derive(Clone, Debug)]
pub struct ExactMatchDataStoreResource(mg::One<models::ExactMatchDataStore>);

mg::builder! { ExactMatchDataStoreResource: mg::One<models::ExactMatchDataStore> }

impl ExactMatchDataStoreResource {
    /// `…/sessions`: many [`ExactMatchSession`](models::ExactMatchSession).
    #[inline]
    pub fn sessions(
        &self,
    ) -> requests::exact_match_session::ExactMatchSessionCollection {
        mg::navigate(self, "sessions")
    }

    /// `POST …/lookup`.
    ///
    /// Returns a page of `String`.
    #[inline]
    pub fn lookup(&self, parameters: Lookup) -> mg::Request<mg::Page<String>> {
        self.raw().action_with("lookup", &parameters)
    }
}

/// Requests on a collection of [`ExactMatchDataStore`](models::ExactMatchDataStore): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.data_classification().exact_match_data_stores()`.
pub type ExactMatchDataStoreCollection = mg::Many<
    models::ExactMatchDataStore,
    ExactMatchDataStoreResource,
>;

/// Parameters of [`ExactMatchDataStoreResource::lookup`].
pub struct Lookup {
    /// `key`.
    pub key: mg::Field<String>,
    /// `resultColumnNames`.
    pub result_column_names: mg::Field<Vec<String>>,
    /// `values`.
    pub values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Lookup: "microsoft.graph.lookup", parameters;
    key: "key",
    result_column_names: "resultColumnNames",
    values: "values",
}
