// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsManagementApp`, by its URL.
    ///
    /// For example `/deviceAppManagement/windowsManagementApp`.
    WindowsManagementAppResource(mg::One<models::WindowsManagementApp>)
}

impl WindowsManagementAppResource {
    /// `…/healthStates`: many `windowsManagementAppHealthState`
    #[inline]
    pub fn health_states(
        &self,
    ) -> requests::windows_management_app_health_state::WindowsManagementAppHealthStateCollection {
        mg::to(self, "healthStates")
    }
}
