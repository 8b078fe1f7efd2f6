// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.landingPageDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/landingpagedetail?view=graph-rest-beta>
    LandingPageDetail "microsoft.graph.landingPageDetail" "entity" : super::Entity;
    /// `content`: String
    content "content": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultLangauge`: Boolean
    is_default_langauge "isDefaultLangauge": bool,
    /// `language`: String
    language "language": String,
}

mg::derived_from! { LandingPageDetail: super::Entity }
