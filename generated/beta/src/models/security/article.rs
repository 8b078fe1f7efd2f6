// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.article`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-article?view=graph-rest-beta>
    Article "microsoft.graph.security.article" "entity" : crate::models::Entity;
    /// `body`: microsoft.graph.security.formattedContent, not null
    body "body" "r": mg::Boxed<super::FormattedContent>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `imageUrl`: String
    image_url "imageUrl": String,
    /// `isFeatured`: Boolean, not null
    is_featured "isFeatured" "r": bool,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `summary`: microsoft.graph.security.formattedContent, not null
    summary "summary" "r": mg::Boxed<super::FormattedContent>,
    /// `tags`: Collection(String)
    tags "tags": Vec<String>,
    /// `title`: String, not null
    title "title" "r": String,
}

mg::derived_from! { Article: crate::models::Entity }

impl Article {
    /// `indicators`: many `microsoft.graph.security.articleIndicator`
    pub const INDICATORS: mg::Nav<Article, Vec<super::ArticleIndicator>> = mg::Nav::new(
        "indicators",
    );
}
