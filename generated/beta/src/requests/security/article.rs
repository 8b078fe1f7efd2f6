// @generated
use crate::{mg, models, requests};

/// Requests on one [`Article`](models::security::Article): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().threat_intelligence().articles().id(id)`.
#[derive(Clone, Debug)]
pub struct ArticleResource(mg::One<models::security::Article>);

mg::builder! { ArticleResource: mg::One<models::security::Article> }

impl ArticleResource {
    /// `…/indicators`: many [`ArticleIndicator`](models::security::ArticleIndicator).
    ///
    /// Least privileged permission to read: `ThreatIntelligence.Read.All` (delegated, application).
    #[inline]
    pub fn indicators(
        &self,
    ) -> requests::security::article_indicator::ArticleIndicatorCollection {
        mg::navigate(self, "indicators")
    }
}

/// Requests on a collection of [`Article`](models::security::Article): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.security().threat_intelligence().articles()`.
pub type ArticleCollection = mg::Many<models::security::Article, ArticleResource>;
