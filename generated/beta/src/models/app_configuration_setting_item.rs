// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConfigurationSettingItem`, a complex type.
    AppConfigurationSettingItem "microsoft.graph.appConfigurationSettingItem" "complex";
    /// `appConfigKey`: String, not null
    app_config_key "appConfigKey" "r": String,
    /// `appConfigKeyType`: mdmAppConfigKeyType, not null
    app_config_key_type "appConfigKeyType" "r": mg::Open<super::MdmAppConfigKeyType>,
    /// `appConfigKeyValue`: String, not null
    app_config_key_value "appConfigKeyValue" "r": String,
}
