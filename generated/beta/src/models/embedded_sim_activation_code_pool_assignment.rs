// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.embeddedSIMActivationCodePoolAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/embeddedsimactivationcodepoolassignment?view=graph-rest-beta>
    EmbeddedSimActivationCodePoolAssignment "microsoft.graph.embeddedSIMActivationCodePoolAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget, not null
    target "target" "r": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { EmbeddedSimActivationCodePoolAssignment: super::Entity }
