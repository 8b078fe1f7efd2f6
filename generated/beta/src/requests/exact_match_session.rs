// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExactMatchSession`](models::ExactMatchSession): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.data_classification().exact_match_data_stores().id(id).sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct ExactMatchSessionResource(mg::One<models::ExactMatchSession>);

mg::builder! { ExactMatchSessionResource: mg::One<models::ExactMatchSession> }

impl ExactMatchSessionResource {
    /// `…/uploadAgent`: [`ExactMatchUploadAgent`](models::ExactMatchUploadAgent).
    #[inline]
    pub fn upload_agent(
        &self,
    ) -> requests::exact_match_upload_agent::ExactMatchUploadAgentResource {
        mg::navigate(self, "uploadAgent")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }

    /// `POST …/commit`.
    ///
    /// Returns no body.
    #[inline]
    pub fn commit(&self) -> mg::Request<()> {
        self.raw().action("commit")
    }

    /// `POST …/renew`.
    ///
    /// Returns [`ExactMatchSession`](models::ExactMatchSession).
    #[inline]
    pub fn renew(&self) -> mg::Request<models::ExactMatchSession> {
        self.raw().action("renew")
    }
}

/// Requests on a collection of [`ExactMatchSession`](models::ExactMatchSession): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.data_classification().exact_match_data_stores().id(id).sessions()`.
pub type ExactMatchSessionCollection = mg::Many<
    models::ExactMatchSession,
    ExactMatchSessionResource,
>;
