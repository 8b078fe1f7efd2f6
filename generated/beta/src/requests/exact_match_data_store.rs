// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.exactMatchDataStore`, by its URL.
    ///
    /// For example `/dataClassification/exactMatchDataStores/{exactMatchDataStore-id}`.
    ExactMatchDataStoreResource(mg::One<models::ExactMatchDataStore>)
}

impl ExactMatchDataStoreResource {
    /// `…/sessions`: many `exactMatchSession`
    #[inline]
    pub fn sessions(
        &self,
    ) -> requests::exact_match_session::ExactMatchSessionCollection {
        mg::to(self, "sessions")
    }

    /// `POST …/lookup`
    #[inline]
    pub fn lookup(&self, parameters: Lookup) -> mg::Request<mg::Page<String>> {
        mg::Path::action_with(self, "lookup", &parameters)
    }
}

/// A collection of `microsoft.graph.exactMatchDataStore`, by its URL.
///
/// For example `/dataClassification/exactMatchDataStores`.
pub type ExactMatchDataStoreCollection = mg::Many<
    models::ExactMatchDataStore,
    ExactMatchDataStoreResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.lookup`.
    Lookup "microsoft.graph.lookup" "parameters";
    /// `key`: String
    key "key": String,
    /// `resultColumnNames`: Collection(String)
    result_column_names "resultColumnNames": Vec<String>,
    /// `values`: Collection(String)
    values "values": Vec<String>,
}
