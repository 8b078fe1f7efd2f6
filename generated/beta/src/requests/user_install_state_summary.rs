// @generated
use crate::{mg, models, requests};

/// Requests on one [`UserInstallStateSummary`](models::UserInstallStateSummary): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_app_management().managed_ebooks().id(id).user_state_summary().id(id)`.
#[derive(Clone, Debug)]
pub struct UserInstallStateSummaryResource(mg::One<models::UserInstallStateSummary>);

mg::builder! { UserInstallStateSummaryResource: mg::One<models::UserInstallStateSummary> }

impl UserInstallStateSummaryResource {
    /// `…/deviceStates`: many [`DeviceInstallState`](models::DeviceInstallState).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::device_install_state::DeviceInstallStateCollection {
        mg::navigate(self, "deviceStates")
    }
}

/// Requests on a collection of [`UserInstallStateSummary`](models::UserInstallStateSummary):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().managed_ebooks().id(id).user_state_summary()`.
pub type UserInstallStateSummaryCollection = mg::Many<
    models::UserInstallStateSummary,
    UserInstallStateSummaryResource,
>;
