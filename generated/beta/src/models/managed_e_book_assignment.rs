// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedEBookAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedebookassignment?view=graph-rest-beta>
    ManagedEBookAssignment "microsoft.graph.managedEBookAssignment" "entity" : super::Entity => ManagedEBookAssignmentKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `installIntent`: installIntent, not null
    install_intent "installIntent" "r": mg::Open<super::InstallIntent>,
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}

mg::derived_from! { ManagedEBookAssignment: super::Entity }

/// The types derived from `microsoft.graph.managedEBookAssignment`.
#[non_exhaustive]
pub enum ManagedEBookAssignmentKind {
    IosVppEBookAssignment(Box<super::IosVppEBookAssignment>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedEBookAssignment>),
}

mg::family! {
    ManagedEBookAssignment => ManagedEBookAssignmentKind;
    IosVppEBookAssignment(super::IosVppEBookAssignment),
}
