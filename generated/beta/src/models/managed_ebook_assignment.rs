// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedEBookAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedEBookAssignmentCollection`], for example
/// `graph.device_app_management().managed_ebooks().id(id).assignments()`.
///
/// [`ManagedEBookAssignmentCollection`]: crate::requests::managed_ebook_assignment::ManagedEBookAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedebookassignment?view=graph-rest-beta
pub struct ManagedEBookAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `installIntent`. Never null.
    pub install_intent: mg::Field<mg::Open<super::InstallIntent>>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedEBookAssignment: "microsoft.graph.managedEBookAssignment", entity, base super::Entity, family ManagedEBookAssignmentKind;
    id: "id" key required,
    install_intent: "installIntent" required,
    target: "target",
}

mg::derived_from! { ManagedEBookAssignment: super::Entity }

/// The types derived from [`ManagedEBookAssignment`].
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
