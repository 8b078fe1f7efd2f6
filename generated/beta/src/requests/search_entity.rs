// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.searchEntity`, by its URL.
    ///
    /// For example `/search`.
    SearchEntityResource(mg::One<models::SearchEntity>)
}

impl SearchEntityResource {
    /// `…/acronyms`: many `microsoft.graph.search.acronym`
    #[inline]
    pub fn acronyms(&self) -> requests::search::acronym::AcronymCollection {
        mg::to(self, "acronyms")
    }

    /// `…/bookmarks`: many `microsoft.graph.search.bookmark`
    #[inline]
    pub fn bookmarks(&self) -> requests::search::bookmark::BookmarkCollection {
        mg::to(self, "bookmarks")
    }

    /// `…/qnas`: many `microsoft.graph.search.qna`
    #[inline]
    pub fn qnas(&self) -> requests::search::qna::QnaCollection {
        mg::to(self, "qnas")
    }

    /// `POST …/query`
    #[inline]
    pub fn query(
        &self,
        parameters: Query,
    ) -> mg::Request<mg::Page<models::SearchResponse>> {
        mg::Path::action_with(self, "query", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.query`.
    Query "microsoft.graph.query" "parameters";
    /// `requests`: Collection(searchRequest), items not null
    requests "requests" "r": Vec<models::SearchRequest>,
}
