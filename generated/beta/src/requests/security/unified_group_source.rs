// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.unifiedGroupSource`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/unifiedGroupSources/{unifiedGroupSource-id}`.
    UnifiedGroupSourceResource(mg::One<models::security::UnifiedGroupSource>)
}

impl UnifiedGroupSourceResource {
    /// `…/group`: `group`
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::to(self, "group")
    }
}

/// A collection of `microsoft.graph.security.unifiedGroupSource`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/unifiedGroupSources`.
pub type UnifiedGroupSourceCollection = mg::Many<
    models::security::UnifiedGroupSource,
    UnifiedGroupSourceResource,
>;
