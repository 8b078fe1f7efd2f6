// @generated
use crate::{mg, models, requests};

/// Requests on one [`SecurityBaselineState`](models::SecurityBaselineState): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_management().managed_devices().id(id).security_baseline_states().id(id)`.
#[derive(Clone, Debug)]
pub struct SecurityBaselineStateResource(mg::One<models::SecurityBaselineState>);

mg::builder! { SecurityBaselineStateResource: mg::One<models::SecurityBaselineState> }

impl SecurityBaselineStateResource {
    /// `…/settingStates`: many
    /// [`SecurityBaselineSettingState`](models::SecurityBaselineSettingState).
    #[inline]
    pub fn setting_states(
        &self,
    ) -> requests::security_baseline_setting_state::SecurityBaselineSettingStateCollection {
        mg::navigate(self, "settingStates")
    }
}

/// Requests on a collection of [`SecurityBaselineState`](models::SecurityBaselineState): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().managed_devices().id(id).security_baseline_states()`.
pub type SecurityBaselineStateCollection = mg::Many<
    models::SecurityBaselineState,
    SecurityBaselineStateResource,
>;
