// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementIntentCustomizedSetting`.
pub struct DeviceManagementIntentCustomizedSetting {
    /// `customizedJson`.
    pub customized_json: mg::Field<String>,
    /// `defaultJson`.
    pub default_json: mg::Field<String>,
    /// `definitionId`.
    pub definition_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntentCustomizedSetting: "microsoft.graph.deviceManagementIntentCustomizedSetting", complex;
    customized_json: "customizedJson",
    default_json: "defaultJson",
    definition_id: "definitionId",
}
