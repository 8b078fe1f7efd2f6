// @generated
use crate::mg;

/// Entity type [`microsoft.graph.placeOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/placeoperation?view=graph-rest-beta
pub struct PlaceOperation {
    /// `details`.
    pub details: mg::Field<Vec<super::PlaceExecutionResult>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `progress`.
    pub progress: mg::Field<mg::Boxed<super::PlaceOperationProgress>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::PlaceOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlaceOperation: "microsoft.graph.placeOperation", entity, base super::Entity;
    details: "details",
    id: "id" key required,
    progress: "progress",
    status: "status" required,
}

mg::derived_from! { PlaceOperation: super::Entity }
