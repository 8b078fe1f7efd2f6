// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.setting`, a complex type.
    Setting "microsoft.graph.managedTenants.setting" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `jsonValue`: String, not null
    json_value "jsonValue" "r": String,
    /// `overwriteAllowed`: Boolean, not null
    overwrite_allowed "overwriteAllowed" "r": bool,
    /// `settingId`: String
    setting_id "settingId": String,
    /// `valueType`: microsoft.graph.managedTenants.managementParameterValueType, not null
    value_type "valueType" "r": mg::Open<super::ManagementParameterValueType>,
}
