// @generated
use crate::{mg, models, requests};

/// Requests on one [`Ring`](models::windows_updates::Ring): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.admin().windows().updates().policies().id(id).rings().id(id)`.
#[derive(Clone, Debug)]
pub struct RingResource(mg::One<models::windows_updates::Ring>);

mg::builder! { RingResource: mg::One<models::windows_updates::Ring> }

impl RingResource {
    /// `…/microsoft.graph.windowsUpdates.qualityUpdateRing`: cast to
    /// [`QualityUpdateRing`](models::windows_updates::QualityUpdateRing).
    #[doc(alias = "microsoft.graph.windowsUpdates.qualityUpdateRing")]
    #[inline]
    pub fn cast_to_quality_update_ring(
        &self,
    ) -> requests::windows_updates::quality_update_ring::QualityUpdateRingResource {
        mg::navigate(self, "microsoft.graph.windowsUpdates.qualityUpdateRing")
    }
}

/// Requests on a collection of [`Ring`](models::windows_updates::Ring): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.admin().windows().updates().policies().id(id).rings()`.
#[derive(Clone, Debug)]
pub struct RingCollection(mg::Many<models::windows_updates::Ring, RingResource>);

mg::builder! { RingCollection: mg::Many<models::windows_updates::Ring, RingResource> }

impl RingCollection {
    /// `…/microsoft.graph.windowsUpdates.qualityUpdateRing`: the members that are
    /// [`QualityUpdateRing`](models::windows_updates::QualityUpdateRing).
    #[doc(alias = "microsoft.graph.windowsUpdates.qualityUpdateRing")]
    #[inline]
    pub fn cast_to_quality_update_ring(
        &self,
    ) -> requests::windows_updates::quality_update_ring::QualityUpdateRingCollection {
        mg::navigate(self, "microsoft.graph.windowsUpdates.qualityUpdateRing")
    }
}
