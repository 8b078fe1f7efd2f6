// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.intuneBrandingProfileAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intunebrandingprofileassignment?view=graph-rest-beta>
    IntuneBrandingProfileAssignment "microsoft.graph.intuneBrandingProfileAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { IntuneBrandingProfileAssignment: super::Entity }
