// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.siteSource`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/siteSources/{siteSource-id}`.
    SiteSourceResource(mg::One<models::security::SiteSource>)
}

impl SiteSourceResource {
    /// `…/site`: `site`
    #[inline]
    pub fn site(&self) -> requests::site::SiteResource {
        mg::to(self, "site")
    }
}

/// A collection of `microsoft.graph.security.siteSource`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/siteSources`.
pub type SiteSourceCollection = mg::Many<
    models::security::SiteSource,
    SiteSourceResource,
>;
