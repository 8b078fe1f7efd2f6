// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.siteSource`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/siteSources/{siteSource-id}`.
    SiteSourceResource(mg::One<models::ediscovery::SiteSource>)
}

impl SiteSourceResource {
    /// `…/site`: `site`
    #[inline]
    pub fn site(&self) -> requests::site::SiteResource {
        mg::to(self, "site")
    }
}

/// A collection of `microsoft.graph.ediscovery.siteSource`, by its URL.
///
/// For example `/compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/siteSources`.
pub type SiteSourceCollection = mg::Many<
    models::ediscovery::SiteSource,
    SiteSourceResource,
>;
