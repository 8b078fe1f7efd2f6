// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDriverUpdateProfileAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsdriverupdateprofileassignment?view=graph-rest-beta>
    WindowsDriverUpdateProfileAssignment "microsoft.graph.windowsDriverUpdateProfileAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `target`: deviceAndAppManagementAssignmentTarget, not null
    target "target" "r": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { WindowsDriverUpdateProfileAssignment: super::Entity }
