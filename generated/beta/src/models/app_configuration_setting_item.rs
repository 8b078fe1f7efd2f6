// @generated
use crate::mg;

/// Complex type `microsoft.graph.appConfigurationSettingItem`.
pub struct AppConfigurationSettingItem {
    /// `appConfigKey`. Never null.
    pub app_config_key: mg::Field<String>,
    /// `appConfigKeyType`. Never null.
    pub app_config_key_type: mg::Field<mg::Open<super::MdmAppConfigKeyType>>,
    /// `appConfigKeyValue`. Never null. Secret: masked in `Debug`.
    pub app_config_key_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppConfigurationSettingItem: "microsoft.graph.appConfigurationSettingItem", complex;
    app_config_key: "appConfigKey" required,
    app_config_key_type: "appConfigKeyType" required,
    app_config_key_value: "appConfigKeyValue" required secret,
}
