// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationPolicyTemplateReference`, a complex type.
    DeviceManagementConfigurationPolicyTemplateReference "microsoft.graph.deviceManagementConfigurationPolicyTemplateReference" "complex";
    /// `templateDisplayName`: String
    template_display_name "templateDisplayName": String,
    /// `templateDisplayVersion`: String
    template_display_version "templateDisplayVersion": String,
    /// `templateFamily`: deviceManagementConfigurationTemplateFamily, not null
    template_family "templateFamily" "r": mg::Open<super::DeviceManagementConfigurationTemplateFamily>,
    /// `templateId`: String
    template_id "templateId": String,
}
