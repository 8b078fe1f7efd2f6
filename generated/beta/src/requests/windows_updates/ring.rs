// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.ring`, by its URL.
    ///
    /// For example `/admin/windows/updates/policies/{policy-id}/rings/{ring-id}`.
    RingResource(mg::One<models::windows_updates::Ring>)
}

impl RingResource {
    /// `…/microsoft.graph.windowsUpdates.qualityUpdateRing`
    #[inline]
    pub fn as_quality_update_ring(
        &self,
    ) -> requests::windows_updates::quality_update_ring::QualityUpdateRingResource {
        mg::to(self, "microsoft.graph.windowsUpdates.qualityUpdateRing")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsUpdates.ring`, by its URL.
    ///
    /// For example `/admin/windows/updates/policies/{policy-id}/rings`.
    RingCollection(mg::Many<models::windows_updates::Ring, RingResource>)
}

impl RingCollection {
    /// `…/microsoft.graph.windowsUpdates.qualityUpdateRing`
    #[inline]
    pub fn as_quality_update_ring(
        &self,
    ) -> requests::windows_updates::quality_update_ring::QualityUpdateRingCollection {
        mg::to(self, "microsoft.graph.windowsUpdates.qualityUpdateRing")
    }
}
