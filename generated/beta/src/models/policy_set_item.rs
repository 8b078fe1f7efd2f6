// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.policySetItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`PolicySetItemCollection`](crate::requests::policy_set_item::PolicySetItemCollection), for
/// example `graph.device_app_management().policy_sets().id(id).items()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/policysetitem?view=graph-rest-beta
pub struct PolicySetItem {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<mg::Open<super::ErrorCode>>,
    /// `guidedDeploymentTags`.
    pub guided_deployment_tags: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `itemType`.
    pub item_type: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `payloadId`. Never null.
    pub payload_id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::PolicySetStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicySetItem: "microsoft.graph.policySetItem", entity abstract, base super::Entity, family PolicySetItemKind;
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    error_code: "errorCode" required,
    guided_deployment_tags: "guidedDeploymentTags",
    id: "id" key required,
    item_type: "itemType",
    last_modified_date_time: "lastModifiedDateTime" required,
    payload_id: "payloadId" required,
    status: "status" required,
}

mg::derived_from! { PolicySetItem: super::Entity }

/// The types derived from [`PolicySetItem`].
#[non_exhaustive]
pub enum PolicySetItemKind {
    DeviceCompliancePolicyPolicySetItem(Box<super::DeviceCompliancePolicyPolicySetItem>),
    DeviceConfigurationPolicySetItem(Box<super::DeviceConfigurationPolicySetItem>),
    DeviceManagementConfigurationPolicyPolicySetItem(
        Box<super::DeviceManagementConfigurationPolicyPolicySetItem>,
    ),
    DeviceManagementScriptPolicySetItem(Box<super::DeviceManagementScriptPolicySetItem>),
    EnrollmentRestrictionsConfigurationPolicySetItem(
        Box<super::EnrollmentRestrictionsConfigurationPolicySetItem>,
    ),
    IosLobAppProvisioningConfigurationPolicySetItem(
        Box<super::IosLobAppProvisioningConfigurationPolicySetItem>,
    ),
    ManagedAppProtectionPolicySetItem(Box<super::ManagedAppProtectionPolicySetItem>),
    ManagedDeviceMobileAppConfigurationPolicySetItem(
        Box<super::ManagedDeviceMobileAppConfigurationPolicySetItem>,
    ),
    MdmWindowsInformationProtectionPolicyPolicySetItem(
        Box<super::MdmWindowsInformationProtectionPolicyPolicySetItem>,
    ),
    MobileAppPolicySetItem(Box<super::MobileAppPolicySetItem>),
    TargetedManagedAppConfigurationPolicySetItem(
        Box<super::TargetedManagedAppConfigurationPolicySetItem>,
    ),
    Windows10EnrollmentCompletionPageConfigurationPolicySetItem(
        Box<super::Windows10EnrollmentCompletionPageConfigurationPolicySetItem>,
    ),
    WindowsAutopilotDeploymentProfilePolicySetItem(
        Box<super::WindowsAutopilotDeploymentProfilePolicySetItem>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<PolicySetItem>),
}

mg::family! {
    PolicySetItem => PolicySetItemKind;
    DeviceCompliancePolicyPolicySetItem(super::DeviceCompliancePolicyPolicySetItem),
    DeviceConfigurationPolicySetItem(super::DeviceConfigurationPolicySetItem),
    DeviceManagementConfigurationPolicyPolicySetItem(super::DeviceManagementConfigurationPolicyPolicySetItem),
    DeviceManagementScriptPolicySetItem(super::DeviceManagementScriptPolicySetItem),
    EnrollmentRestrictionsConfigurationPolicySetItem(super::EnrollmentRestrictionsConfigurationPolicySetItem),
    IosLobAppProvisioningConfigurationPolicySetItem(super::IosLobAppProvisioningConfigurationPolicySetItem),
    ManagedAppProtectionPolicySetItem(super::ManagedAppProtectionPolicySetItem),
    ManagedDeviceMobileAppConfigurationPolicySetItem(super::ManagedDeviceMobileAppConfigurationPolicySetItem),
    MdmWindowsInformationProtectionPolicyPolicySetItem(super::MdmWindowsInformationProtectionPolicyPolicySetItem),
    MobileAppPolicySetItem(super::MobileAppPolicySetItem),
    TargetedManagedAppConfigurationPolicySetItem(super::TargetedManagedAppConfigurationPolicySetItem),
    Windows10EnrollmentCompletionPageConfigurationPolicySetItem(super::Windows10EnrollmentCompletionPageConfigurationPolicySetItem),
    WindowsAutopilotDeploymentProfilePolicySetItem(super::WindowsAutopilotDeploymentProfilePolicySetItem),
}
