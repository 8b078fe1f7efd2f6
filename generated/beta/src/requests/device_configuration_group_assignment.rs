// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceConfigurationGroupAssignment`](models::DeviceConfigurationGroupAssignment): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example
/// `graph.device_management().device_configurations().id(id).group_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceConfigurationGroupAssignmentResource(
    mg::One<models::DeviceConfigurationGroupAssignment>,
);

mg::builder! { DeviceConfigurationGroupAssignmentResource: mg::One<models::DeviceConfigurationGroupAssignment> }

impl DeviceConfigurationGroupAssignmentResource {
    /// `…/deviceConfiguration`: [`DeviceConfiguration`](models::DeviceConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [get], [update],
    /// [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-delete?view=graph-rest-beta
    #[inline]
    pub fn device_configuration(
        &self,
    ) -> requests::device_configuration::DeviceConfigurationResource {
        mg::navigate(self, "deviceConfiguration")
    }
}

/// Requests on a collection of
/// [`DeviceConfigurationGroupAssignment`](models::DeviceConfigurationGroupAssignment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().device_configurations().id(id).group_assignments()`.
pub type DeviceConfigurationGroupAssignmentCollection = mg::Many<
    models::DeviceConfigurationGroupAssignment,
    DeviceConfigurationGroupAssignmentResource,
>;
