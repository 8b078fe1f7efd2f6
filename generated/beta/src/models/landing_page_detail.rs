// @generated
use crate::mg;

/// Entity type [`microsoft.graph.landingPageDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`LandingPageDetailCollection`], for example
/// `graph.security().attack_simulation().landing_pages().id(id).details()`.
///
/// [`LandingPageDetailCollection`]: crate::requests::landing_page_detail::LandingPageDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/landingpagedetail?view=graph-rest-beta
pub struct LandingPageDetail {
    /// `content`.
    pub content: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultLangauge`.
    pub is_default_langauge: mg::Field<bool>,
    /// `language`.
    pub language: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LandingPageDetail: "microsoft.graph.landingPageDetail", entity, base super::Entity;
    content: "content",
    id: "id" key required,
    is_default_langauge: "isDefaultLangauge",
    language: "language",
}

mg::derived_from! { LandingPageDetail: super::Entity }
