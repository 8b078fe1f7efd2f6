// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntentCustomizedSetting`, a complex type.
    DeviceManagementIntentCustomizedSetting "microsoft.graph.deviceManagementIntentCustomizedSetting" "complex";
    /// `customizedJson`: String
    customized_json "customizedJson": String,
    /// `defaultJson`: String
    default_json "defaultJson": String,
    /// `definitionId`: String
    definition_id "definitionId": String,
}
