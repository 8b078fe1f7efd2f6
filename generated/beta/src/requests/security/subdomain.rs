// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.subdomain`, by its URL.
    ///
    /// For example `/security/threatIntelligence/subdomains/{subdomain-id}`.
    SubdomainResource(mg::One<models::security::Subdomain>)
}

impl SubdomainResource {
    /// `…/host`: `microsoft.graph.security.host`
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::to(self, "host")
    }
}

/// A collection of `microsoft.graph.security.subdomain`, by its URL.
///
/// For example `/security/threatIntelligence/subdomains`.
pub type SubdomainCollection = mg::Many<models::security::Subdomain, SubdomainResource>;
