// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate`, a complex type.
    DeviceManagementConfigurationOptionDefinitionTemplate "microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate" "complex";
    /// `children`: Collection(deviceManagementConfigurationSettingInstanceTemplate)
    children "children": Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>,
    /// `itemId`: String
    item_id "itemId": String,
}
