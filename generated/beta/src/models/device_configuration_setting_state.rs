// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceConfigurationSettingState`, a complex type.
    DeviceConfigurationSettingState "microsoft.graph.deviceConfigurationSettingState" "complex";
    /// `currentValue`: String
    current_value "currentValue": String,
    /// `errorCode`: Int64, not null
    error_code "errorCode" "r": i64,
    /// `errorDescription`: String
    error_description "errorDescription": String,
    /// `instanceDisplayName`: String
    instance_display_name "instanceDisplayName": String,
    /// `setting`: String
    setting "setting": String,
    /// `settingInstanceId`: String
    setting_instance_id "settingInstanceId": String,
    /// `settingName`: String
    setting_name "settingName": String,
    /// `sources`: Collection(settingSource)
    sources "sources": Vec<super::SettingSource>,
    /// `state`: complianceStatus, not null
    state "state" "r": mg::Open<super::ComplianceStatus>,
    /// `userEmail`: String
    user_email "userEmail": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
