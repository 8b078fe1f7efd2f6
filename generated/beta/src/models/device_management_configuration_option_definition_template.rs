// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate`.
pub struct DeviceManagementConfigurationOptionDefinitionTemplate {
    /// `children`.
    pub children: mg::Field<
        Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>,
    >,
    /// `itemId`.
    pub item_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationOptionDefinitionTemplate: "microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate", complex;
    children: "children",
    item_id: "itemId",
}
