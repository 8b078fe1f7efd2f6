// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosVppEBookAssignment`, an entity type derived from `microsoft.graph.managedEBookAssignment`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosvppebookassignment?view=graph-rest-beta>
    IosVppEBookAssignment "microsoft.graph.iosVppEBookAssignment" "entity" : super::ManagedEBookAssignment;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installIntent`: installIntent, not null
    install_intent "installIntent" "r": mg::Open<super::InstallIntent>,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { IosVppEBookAssignment: super::ManagedEBookAssignment, super::Entity }
