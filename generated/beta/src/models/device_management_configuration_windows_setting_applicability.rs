// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability`, a complex type derived from `microsoft.graph.deviceManagementConfigurationSettingApplicability`.
    DeviceManagementConfigurationWindowsSettingApplicability "microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability" "complex" : super::DeviceManagementConfigurationSettingApplicability;
    /// `configurationServiceProviderVersion`: String
    configuration_service_provider_version "configurationServiceProviderVersion": String,
    /// `description`: String
    description "description": String,
    /// `deviceMode`: deviceManagementConfigurationDeviceMode, not null
    device_mode "deviceMode" "r": mg::Open<super::DeviceManagementConfigurationDeviceMode>,
    /// `maximumSupportedVersion`: String
    maximum_supported_version "maximumSupportedVersion": String,
    /// `minimumSupportedVersion`: String
    minimum_supported_version "minimumSupportedVersion": String,
    /// `platform`: deviceManagementConfigurationPlatforms, not null
    platform "platform" "r": mg::Flags<super::DeviceManagementConfigurationPlatforms>,
    /// `requiredAzureAdTrustType`: deviceManagementConfigurationAzureAdTrustType, not null
    required_azure_ad_trust_type "requiredAzureAdTrustType" "r": mg::Open<super::DeviceManagementConfigurationAzureAdTrustType>,
    /// `requiresAzureAd`: Boolean, not null
    requires_azure_ad "requiresAzureAd" "r": bool,
    /// `technologies`: deviceManagementConfigurationTechnologies, not null
    technologies "technologies" "r": mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    /// `windowsSkus`: Collection(deviceManagementConfigurationWindowsSkus), items not null
    windows_skus "windowsSkus" "r": Vec<mg::Open<super::DeviceManagementConfigurationWindowsSkus>>,
}

mg::derived_from! { DeviceManagementConfigurationWindowsSettingApplicability: super::DeviceManagementConfigurationSettingApplicability }
