// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementUserRightsSetting`, a complex type.
    DeviceManagementUserRightsSetting "microsoft.graph.deviceManagementUserRightsSetting" "complex";
    /// `localUsersOrGroups`: Collection(deviceManagementUserRightsLocalUserOrGroup)
    local_users_or_groups "localUsersOrGroups": Vec<super::DeviceManagementUserRightsLocalUserOrGroup>,
    /// `state`: stateManagementSetting, not null
    state "state" "r": mg::Open<super::StateManagementSetting>,
}
