// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.policySetItem`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/policysetitem?view=graph-rest-beta>
    PolicySetItem "microsoft.graph.policySetItem" "entity abstract" : super::Entity => PolicySetItemKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `errorCode`: errorCode, not null
    error_code "errorCode" "r": mg::Open<super::ErrorCode>,
    /// `guidedDeploymentTags`: Collection(String)
    guided_deployment_tags "guidedDeploymentTags": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `itemType`: String
    item_type "itemType": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `payloadId`: String, not null
    payload_id "payloadId" "r": String,
    /// `status`: policySetStatus, not null
    status "status" "r": mg::Open<super::PolicySetStatus>,
}

mg::derived_from! { PolicySetItem: super::Entity }

/// The types derived from `microsoft.graph.policySetItem`.
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
