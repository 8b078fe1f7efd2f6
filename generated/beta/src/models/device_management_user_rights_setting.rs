// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementUserRightsSetting`.
pub struct DeviceManagementUserRightsSetting {
    /// `localUsersOrGroups`.
    pub local_users_or_groups: mg::Field<
        Vec<super::DeviceManagementUserRightsLocalUserOrGroup>,
    >,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::StateManagementSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementUserRightsSetting: "microsoft.graph.deviceManagementUserRightsSetting", complex;
    local_users_or_groups: "localUsersOrGroups",
    state: "state" required,
}
