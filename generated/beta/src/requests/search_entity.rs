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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `GET …/{id}` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `POST` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    #[inline]
    pub fn acronyms(&self) -> requests::search::acronym::AcronymCollection {
        mg::to(self, "acronyms")
    }

    /// `…/bookmarks`: many `microsoft.graph.search.bookmark`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `GET …/{id}` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `POST` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    #[inline]
    pub fn bookmarks(&self) -> requests::search::bookmark::BookmarkCollection {
        mg::to(self, "bookmarks")
    }

    /// `…/qnas`: many `microsoft.graph.search.qna`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `GET …/{id}` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `POST` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All | **SearchConfiguration.Read.All**, SearchConfiguration.ReadWrite.All |
    #[inline]
    pub fn qnas(&self) -> requests::search::qna::QnaCollection {
        mg::to(self, "qnas")
    }

    /// `POST …/query`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Mail.Read**, Calendars.Read, Chat.Read, Acronym.Read.All, Bookmark.Read.All, ExternalItem.Read.All, Files.Read.All, QnA.Read.All, Sites.Read.All | **Files.Read.All**, Sites.Read.All |
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
