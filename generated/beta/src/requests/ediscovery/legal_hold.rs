// @generated
use crate::{mg, models, requests};

/// Requests on one [`LegalHold`](models::ediscovery::LegalHold): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).legal_holds().id(id)`.
#[derive(Clone, Debug)]
pub struct LegalHoldResource(mg::One<models::ediscovery::LegalHold>);

mg::builder! { LegalHoldResource: mg::One<models::ediscovery::LegalHold> }

impl LegalHoldResource {
    /// `…/siteSources`: many [`SiteSource`](models::ediscovery::SiteSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn site_sources(
        &self,
    ) -> requests::ediscovery::site_source::SiteSourceCollection {
        mg::navigate(self, "siteSources")
    }

    /// `…/unifiedGroupSources`: many
    /// [`UnifiedGroupSource`](models::ediscovery::UnifiedGroupSource).
    #[inline]
    pub fn unified_group_sources(
        &self,
    ) -> requests::ediscovery::unified_group_source::UnifiedGroupSourceCollection {
        mg::navigate(self, "unifiedGroupSources")
    }

    /// `…/userSources`: many [`UserSource`](models::ediscovery::UserSource).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn user_sources(
        &self,
    ) -> requests::ediscovery::user_source::UserSourceCollection {
        mg::navigate(self, "userSources")
    }
}

/// Requests on a collection of [`LegalHold`](models::ediscovery::LegalHold): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.compliance().ediscovery().cases().id(id).legal_holds()`.
pub type LegalHoldCollection = mg::Many<
    models::ediscovery::LegalHold,
    LegalHoldResource,
>;
