// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosVppEBookAssignment`][reference], derived from
/// [`ManagedEBookAssignment`](super::ManagedEBookAssignment).
///
/// Requests: [`IosVppEBookAssignmentCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_ebooks()
///     .id(id)
///     .assignments()
///     .cast_to_ios_vpp_ebook_assignment()
/// ```
///
/// [`IosVppEBookAssignmentCollection`]: crate::requests::ios_vpp_ebook_assignment::IosVppEBookAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosvppebookassignment?view=graph-rest-beta
pub struct IosVppEBookAssignment {
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
    IosVppEBookAssignment: "microsoft.graph.iosVppEBookAssignment", entity, base super::ManagedEBookAssignment;
    id: "id" key required,
    install_intent: "installIntent" required,
    target: "target",
}

mg::derived_from! { IosVppEBookAssignment: super::ManagedEBookAssignment, super::Entity }
