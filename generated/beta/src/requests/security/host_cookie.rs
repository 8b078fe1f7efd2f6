// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.hostCookie`, by its URL.
    ///
    /// For example `/security/threatIntelligence/hostCookies/{hostCookie-id}`.
    HostCookieResource(mg::One<models::security::HostCookie>)
}

impl HostCookieResource {
    /// `…/host`: `microsoft.graph.security.host`
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::to(self, "host")
    }
}

/// A collection of `microsoft.graph.security.hostCookie`, by its URL.
///
/// For example `/security/threatIntelligence/hostCookies`.
pub type HostCookieCollection = mg::Many<
    models::security::HostCookie,
    HostCookieResource,
>;
