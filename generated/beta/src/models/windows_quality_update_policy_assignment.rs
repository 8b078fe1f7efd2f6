// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsQualityUpdatePolicyAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsQualityUpdatePolicyAssignmentCollection`], for example
/// `graph.device_management().windows_quality_update_policies().id(id).assignments()`.
///
/// [`WindowsQualityUpdatePolicyAssignmentCollection`]: crate::requests::windows_quality_update_policy_assignment::WindowsQualityUpdatePolicyAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsqualityupdatepolicyassignment?view=graph-rest-beta
pub struct WindowsQualityUpdatePolicyAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`. Never null.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsQualityUpdatePolicyAssignment: "microsoft.graph.windowsQualityUpdatePolicyAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target" required,
}

mg::derived_from! { WindowsQualityUpdatePolicyAssignment: super::Entity }
