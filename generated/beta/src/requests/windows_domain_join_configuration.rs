// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsDomainJoinConfiguration`](models::WindowsDomainJoinConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows_domain_join_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsDomainJoinConfigurationResource(
    mg::One<
        models::WindowsDomainJoinConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { WindowsDomainJoinConfigurationResource: mg::One<models::WindowsDomainJoinConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl WindowsDomainJoinConfigurationResource {
    /// `…/networkAccessConfigurations`: many [`DeviceConfiguration`](models::DeviceConfiguration).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application). Reference: [list], [get],
    /// [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-shared-deviceconfiguration-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-shared-windowsdomainjoinconfiguration-delete?view=graph-rest-beta
    #[inline]
    pub fn network_access_configurations(
        &self,
    ) -> requests::device_configuration::DeviceConfigurationCollection {
        mg::navigate(self, "networkAccessConfigurations")
    }
}

/// Requests on a collection of
/// [`WindowsDomainJoinConfiguration`](models::WindowsDomainJoinConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .cast_to_windows_domain_join_configuration()
/// ```
pub type WindowsDomainJoinConfigurationCollection = mg::Many<
    models::WindowsDomainJoinConfiguration,
    WindowsDomainJoinConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
