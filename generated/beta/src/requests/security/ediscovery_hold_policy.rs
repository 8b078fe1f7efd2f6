// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryHoldPolicy`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/legalHolds/{ediscoveryHoldPolicy-id}`.
    EdiscoveryHoldPolicyResource(mg::One<models::security::EdiscoveryHoldPolicy>)
}

impl EdiscoveryHoldPolicyResource {
    /// `…/siteSources`: many `microsoft.graph.security.siteSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn site_sources(&self) -> requests::security::site_source::SiteSourceCollection {
        mg::to(self, "siteSources")
    }

    /// `…/userSources`: many `microsoft.graph.security.userSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn user_sources(&self) -> requests::security::user_source::UserSourceCollection {
        mg::to(self, "userSources")
    }

    /// `POST …/microsoft.graph.security.disablePolicy`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn disable_policy(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.disablePolicy")
    }

    /// `POST …/microsoft.graph.security.enablePolicy`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn enable_policy(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.enablePolicy")
    }

    /// `POST …/microsoft.graph.security.retryPolicy`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn retry_policy(&self) -> mg::Request<()> {
        mg::Path::action(self, "microsoft.graph.security.retryPolicy")
    }
}

/// A collection of `microsoft.graph.security.ediscoveryHoldPolicy`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/legalHolds`.
pub type EdiscoveryHoldPolicyCollection = mg::Many<
    models::security::EdiscoveryHoldPolicy,
    EdiscoveryHoldPolicyResource,
>;
