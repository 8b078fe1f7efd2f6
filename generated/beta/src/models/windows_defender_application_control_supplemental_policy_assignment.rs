// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`WindowsDefenderApplicationControlSupplementalPolicyAssignmentCollection`], for
/// example `graph.device_app_management().wdac_supplemental_policies().id(id).assignments()`.
///
/// [`WindowsDefenderApplicationControlSupplementalPolicyAssignmentCollection`]: crate::requests::windows_defender_application_control_supplemental_policy_assignment::WindowsDefenderApplicationControlSupplementalPolicyAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsdefenderapplicationcontrolsupplementalpolicyassignment?view=graph-rest-beta
pub struct WindowsDefenderApplicationControlSupplementalPolicyAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDefenderApplicationControlSupplementalPolicyAssignment: "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { WindowsDefenderApplicationControlSupplementalPolicyAssignment: super::Entity }
