// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsAutopilotDeploymentProfileAssignment`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`WindowsAutopilotDeploymentProfileAssignmentCollection`], for example
/// `graph.device_management().windows_autopilot_deployment_profiles().id(id).assignments()`.
///
/// [`WindowsAutopilotDeploymentProfileAssignmentCollection`]: crate::requests::windows_autopilot_deployment_profile_assignment::WindowsAutopilotDeploymentProfileAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsautopilotdeploymentprofileassignment?view=graph-rest-beta
pub struct WindowsAutopilotDeploymentProfileAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `source`. Never null.
    pub source: mg::Field<mg::Open<super::DeviceAndAppManagementAssignmentSource>>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsAutopilotDeploymentProfileAssignment: "microsoft.graph.windowsAutopilotDeploymentProfileAssignment", entity, base super::Entity;
    id: "id" key required,
    source: "source" required,
    source_id: "sourceId",
    target: "target",
}

mg::derived_from! { WindowsAutopilotDeploymentProfileAssignment: super::Entity }
