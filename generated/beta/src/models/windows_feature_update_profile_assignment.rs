// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsFeatureUpdateProfileAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofileassignment?view=graph-rest-beta>
    WindowsFeatureUpdateProfileAssignment "microsoft.graph.windowsFeatureUpdateProfileAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { WindowsFeatureUpdateProfileAssignment: super::Entity }
