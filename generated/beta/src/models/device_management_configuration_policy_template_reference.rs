// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationPolicyTemplateReference`, a complex type.
    DeviceManagementConfigurationPolicyTemplateReference "microsoft.graph.deviceManagementConfigurationPolicyTemplateReference" "complex";
    /// `templateDisplayName`: String, computed, read-only
    template_display_name "templateDisplayName" "cp": String,
    /// `templateDisplayVersion`: String, computed, read-only
    template_display_version "templateDisplayVersion" "cp": String,
    /// `templateFamily`: deviceManagementConfigurationTemplateFamily, not null, computed, read-only
    template_family "templateFamily" "rcp": mg::Open<super::DeviceManagementConfigurationTemplateFamily>,
    /// `templateId`: String
    template_id "templateId": String,
}
