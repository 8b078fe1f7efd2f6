// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.exactMatchSession`, by its URL.
    ///
    /// For example `/dataClassification/exactMatchDataStores/{exactMatchDataStore-id}/sessions/{exactMatchSession-id}`.
    ExactMatchSessionResource(mg::One<models::ExactMatchSession>)
}

impl ExactMatchSessionResource {
    /// `…/uploadAgent`: `exactMatchUploadAgent`
    #[inline]
    pub fn upload_agent(
        &self,
    ) -> requests::exact_match_upload_agent::ExactMatchUploadAgentResource {
        mg::to(self, "uploadAgent")
    }

    /// `POST …/cancel`
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }

    /// `POST …/commit`
    #[inline]
    pub fn commit(&self) -> mg::Request<()> {
        mg::Path::action(self, "commit")
    }

    /// `POST …/renew`
    #[inline]
    pub fn renew(&self) -> mg::Request<models::ExactMatchSession> {
        mg::Path::action(self, "renew")
    }
}

/// A collection of `microsoft.graph.exactMatchSession`, by its URL.
///
/// For example `/dataClassification/exactMatchDataStores/{exactMatchDataStore-id}/sessions`.
pub type ExactMatchSessionCollection = mg::Many<
    models::ExactMatchSession,
    ExactMatchSessionResource,
>;
