// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.placeOperation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/placeoperation?view=graph-rest-beta>
    PlaceOperation "microsoft.graph.placeOperation" "entity" : super::Entity;
    /// `details`: Collection(placeExecutionResult)
    details "details": Vec<super::PlaceExecutionResult>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `progress`: placeOperationProgress
    progress "progress": mg::Boxed<super::PlaceOperationProgress>,
    /// `status`: placeOperationStatus, not null
    status "status" "r": mg::Open<super::PlaceOperationStatus>,
}

mg::derived_from! { PlaceOperation: super::Entity }
