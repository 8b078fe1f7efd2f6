// @generated
use crate::{mg, models, requests};

/// Requests on one [`SearchEntity`](models::SearchEntity): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.search()`.
#[derive(Clone, Debug)]
pub struct SearchEntityResource(mg::One<models::SearchEntity>);

mg::builder! { SearchEntityResource: mg::One<models::SearchEntity> }

impl SearchEntityResource {
    /// `…/acronyms`: many [`Acronym`](models::search::Acronym).
    ///
    /// Least privileged permission to read: `SearchConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn acronyms(&self) -> requests::search::acronym::AcronymCollection {
        mg::navigate(self, "acronyms")
    }

    /// `…/bookmarks`: many [`Bookmark`](models::search::Bookmark).
    ///
    /// Least privileged permission to read: `SearchConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn bookmarks(&self) -> requests::search::bookmark::BookmarkCollection {
        mg::navigate(self, "bookmarks")
    }

    /// `…/qnas`: many [`Qna`](models::search::Qna).
    ///
    /// Least privileged permission to read: `SearchConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn qnas(&self) -> requests::search::qna::QnaCollection {
        mg::navigate(self, "qnas")
    }

    /// `POST …/query`.
    ///
    /// Returns a page of [`SearchResponse`](models::SearchResponse).
    ///
    /// Least privileged permission: `Mail.Read` (delegated), `Files.Read.All` (application).
    #[inline]
    pub fn query(
        &self,
        parameters: impl Into<Query>,
    ) -> mg::Request<mg::Page<models::SearchResponse>> {
        self.raw().action_with("query", &parameters.into())
    }
}

/// Parameters of [`SearchEntityResource::query`].
///
/// A call can pass `requests` alone.
pub struct Query {
    /// `requests`.
    pub requests: mg::Field<Vec<models::SearchRequest>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Query: "microsoft.graph.query", parameters;
    requests: "requests" required,
}

mg::required_parameters! {
    Query;
    requests: Vec<models::SearchRequest>,
}
