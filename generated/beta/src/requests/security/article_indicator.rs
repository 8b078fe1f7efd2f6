// @generated
use crate::{mg, models, requests};

/// Requests on one [`ArticleIndicator`](models::security::ArticleIndicator): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().threat_intelligence().article_indicators().id(id)`.
#[derive(Clone, Debug)]
pub struct ArticleIndicatorResource(mg::One<models::security::ArticleIndicator>);

mg::builder! { ArticleIndicatorResource: mg::One<models::security::ArticleIndicator> }

impl ArticleIndicatorResource {
    /// `…/artifact`: [`Artifact`](models::security::Artifact).
    #[inline]
    pub fn artifact(&self) -> requests::security::artifact::ArtifactResource {
        mg::navigate(self, "artifact")
    }
}

/// Requests on a collection of [`ArticleIndicator`](models::security::ArticleIndicator): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().article_indicators()`.
pub type ArticleIndicatorCollection = mg::Many<
    models::security::ArticleIndicator,
    ArticleIndicatorResource,
>;
