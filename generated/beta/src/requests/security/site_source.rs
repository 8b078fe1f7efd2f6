// @generated
use crate::{mg, models, requests};

/// Requests on one [`SiteSource`](models::security::SiteSource): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example
/// `graph.security().cases().ediscovery_cases().id(id).custodians().id(id).site_sources().id(id)`.
#[derive(Clone, Debug)]
pub struct SiteSourceResource(mg::One<models::security::SiteSource>);

mg::builder! { SiteSourceResource: mg::One<models::security::SiteSource> }

impl SiteSourceResource {
    /// `…/site`: [`Site`](models::Site).
    #[inline]
    pub fn site(&self) -> requests::site::SiteResource {
        mg::navigate(self, "site")
    }
}

/// Requests on a collection of [`SiteSource`](models::security::SiteSource): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.security().cases().ediscovery_cases().id(id).custodians().id(id).site_sources()`.
pub type SiteSourceCollection = mg::Many<
    models::security::SiteSource,
    SiteSourceResource,
>;
