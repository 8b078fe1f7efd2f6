// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsQualityUpdateProfileAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsqualityupdateprofileassignment?view=graph-rest-beta>
    WindowsQualityUpdateProfileAssignment "microsoft.graph.windowsQualityUpdateProfileAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { WindowsQualityUpdateProfileAssignment: super::Entity }
