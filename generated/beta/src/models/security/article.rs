// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.article`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ArticleCollection`](crate::requests::security::article::ArticleCollection), for
/// example `graph.security().threat_intelligence().articles()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-article?view=graph-rest-beta
pub struct Article {
    /// `body`. Never null.
    pub body: mg::Field<mg::Boxed<super::FormattedContent>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `imageUrl`.
    pub image_url: mg::Field<String>,
    /// `isFeatured`. Never null.
    pub is_featured: mg::Field<bool>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `summary`. Never null.
    pub summary: mg::Field<mg::Boxed<super::FormattedContent>>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `title`. Never null.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Article: "microsoft.graph.security.article", entity, base crate::models::Entity;
    body: "body" required,
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    image_url: "imageUrl",
    is_featured: "isFeatured" required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    summary: "summary" required,
    tags: "tags",
    title: "title" required,
}

mg::derived_from! { Article: crate::models::Entity }

impl Article {
    /// `indicators`: many [`ArticleIndicator`](super::ArticleIndicator).
    pub const INDICATORS: mg::Nav<Article, Vec<super::ArticleIndicator>> = mg::Nav::new(
        "indicators",
    );
}
