// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedDeviceMobileAppConfigurationSettingState`.
pub struct ManagedDeviceMobileAppConfigurationSettingState {
    /// `currentValue`.
    pub current_value: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<i64>,
    /// `errorDescription`.
    pub error_description: mg::Field<String>,
    /// `instanceDisplayName`.
    pub instance_display_name: mg::Field<String>,
    /// `setting`.
    pub setting: mg::Field<String>,
    /// `settingInstanceId`.
    pub setting_instance_id: mg::Field<String>,
    /// `settingName`.
    pub setting_name: mg::Field<String>,
    /// `sources`.
    pub sources: mg::Field<Vec<super::SettingSource>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `userEmail`.
    pub user_email: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceMobileAppConfigurationSettingState: "microsoft.graph.managedDeviceMobileAppConfigurationSettingState", complex;
    current_value: "currentValue",
    error_code: "errorCode" required,
    error_description: "errorDescription",
    instance_display_name: "instanceDisplayName",
    setting: "setting",
    setting_instance_id: "settingInstanceId",
    setting_name: "settingName",
    sources: "sources",
    state: "state" required,
    user_email: "userEmail",
    user_id: "userId",
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}
