// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.termsAndConditionsAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/termsandconditionsassignment?view=graph-rest-beta>
    TermsAndConditionsAssignment "microsoft.graph.termsAndConditionsAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { TermsAndConditionsAssignment: super::Entity }
