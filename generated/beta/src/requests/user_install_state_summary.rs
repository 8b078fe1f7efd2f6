// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.userInstallStateSummary`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}/userStateSummary/{userInstallStateSummary-id}`.
    UserInstallStateSummaryResource(mg::One<models::UserInstallStateSummary>)
}

impl UserInstallStateSummaryResource {
    /// `…/deviceStates`: many `deviceInstallState`
    #[inline]
    pub fn device_states(
        &self,
    ) -> requests::device_install_state::DeviceInstallStateCollection {
        mg::to(self, "deviceStates")
    }
}

/// A collection of `microsoft.graph.userInstallStateSummary`, by its URL.
///
/// For example `/deviceAppManagement/managedEBooks/{managedEBook-id}/userStateSummary`.
pub type UserInstallStateSummaryCollection = mg::Many<
    models::UserInstallStateSummary,
    UserInstallStateSummaryResource,
>;
