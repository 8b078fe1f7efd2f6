// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.unifiedGroupSource`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/unifiedGroupSources/{unifiedGroupSource-id}`.
    UnifiedGroupSourceResource(mg::One<models::ediscovery::UnifiedGroupSource>)
}

impl UnifiedGroupSourceResource {
    /// `…/group`: `group`
    #[inline]
    pub fn group(&self) -> requests::group::GroupResource {
        mg::to(self, "group")
    }
}

/// A collection of `microsoft.graph.ediscovery.unifiedGroupSource`, by its URL.
///
/// For example `/compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/unifiedGroupSources`.
pub type UnifiedGroupSourceCollection = mg::Many<
    models::ediscovery::UnifiedGroupSource,
    UnifiedGroupSourceResource,
>;
