// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.legalHold`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/legalHolds/{legalHold-id}`.
    LegalHoldResource(mg::One<models::ediscovery::LegalHold>)
}

impl LegalHoldResource {
    /// `…/siteSources`: many `microsoft.graph.ediscovery.siteSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn site_sources(
        &self,
    ) -> requests::ediscovery::site_source::SiteSourceCollection {
        mg::to(self, "siteSources")
    }

    /// `…/unifiedGroupSources`: many `microsoft.graph.ediscovery.unifiedGroupSource`
    #[inline]
    pub fn unified_group_sources(
        &self,
    ) -> requests::ediscovery::unified_group_source::UnifiedGroupSourceCollection {
        mg::to(self, "unifiedGroupSources")
    }

    /// `…/userSources`: many `microsoft.graph.ediscovery.userSource`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn user_sources(
        &self,
    ) -> requests::ediscovery::user_source::UserSourceCollection {
        mg::to(self, "userSources")
    }
}

/// A collection of `microsoft.graph.ediscovery.legalHold`, by its URL.
///
/// For example `/compliance/ediscovery/cases/{case-id}/legalHolds`.
pub type LegalHoldCollection = mg::Many<
    models::ediscovery::LegalHold,
    LegalHoldResource,
>;
