// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appleEnrollmentProfileAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/appleenrollmentprofileassignment?view=graph-rest-beta>
    AppleEnrollmentProfileAssignment "microsoft.graph.appleEnrollmentProfileAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { AppleEnrollmentProfileAssignment: super::Entity }
