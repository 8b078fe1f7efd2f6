// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.securityBaselineState`, by its URL.
    ///
    /// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/securityBaselineStates/{securityBaselineState-id}`.
    SecurityBaselineStateResource(mg::One<models::SecurityBaselineState>)
}

impl SecurityBaselineStateResource {
    /// `…/settingStates`: many `securityBaselineSettingState`
    #[inline]
    pub fn setting_states(
        &self,
    ) -> requests::security_baseline_setting_state::SecurityBaselineSettingStateCollection {
        mg::to(self, "settingStates")
    }
}

/// A collection of `microsoft.graph.securityBaselineState`, by its URL.
///
/// For example `/deviceManagement/comanagedDevices/{managedDevice-id}/securityBaselineStates`.
pub type SecurityBaselineStateCollection = mg::Many<
    models::SecurityBaselineState,
    SecurityBaselineStateResource,
>;
