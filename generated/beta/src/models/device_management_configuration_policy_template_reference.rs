// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationPolicyTemplateReference`.
pub struct DeviceManagementConfigurationPolicyTemplateReference {
    /// `templateDisplayName`. Read-only: the service computes it.
    pub template_display_name: mg::Field<String>,
    /// `templateDisplayVersion`. Read-only: the service computes it.
    pub template_display_version: mg::Field<String>,
    /// `templateFamily`. Never null. Read-only: the service computes it.
    pub template_family: mg::Field<
        mg::Open<super::DeviceManagementConfigurationTemplateFamily>,
    >,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationPolicyTemplateReference: "microsoft.graph.deviceManagementConfigurationPolicyTemplateReference", complex;
    template_display_name: "templateDisplayName" computed read_only,
    template_display_version: "templateDisplayVersion" computed read_only,
    template_family: "templateFamily" required computed read_only,
    template_id: "templateId",
}
