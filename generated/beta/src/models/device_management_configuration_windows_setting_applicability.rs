// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability`, derived
/// from [`DeviceManagementConfigurationSettingApplicability`].
///
/// [`DeviceManagementConfigurationSettingApplicability`]: super::DeviceManagementConfigurationSettingApplicability
pub struct DeviceManagementConfigurationWindowsSettingApplicability {
    /// `configurationServiceProviderVersion`.
    pub configuration_service_provider_version: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceMode`. Never null.
    pub device_mode: mg::Field<mg::Open<super::DeviceManagementConfigurationDeviceMode>>,
    /// `maximumSupportedVersion`.
    pub maximum_supported_version: mg::Field<String>,
    /// `minimumSupportedVersion`.
    pub minimum_supported_version: mg::Field<String>,
    /// `platform`. Never null.
    pub platform: mg::Field<mg::Flags<super::DeviceManagementConfigurationPlatforms>>,
    /// `requiredAzureAdTrustType`. Never null.
    pub required_azure_ad_trust_type: mg::Field<
        mg::Open<super::DeviceManagementConfigurationAzureAdTrustType>,
    >,
    /// `requiresAzureAd`. Never null.
    pub requires_azure_ad: mg::Field<bool>,
    /// `technologies`. Never null.
    pub technologies: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    >,
    /// `windowsSkus`.
    pub windows_skus: mg::Field<
        Vec<mg::Open<super::DeviceManagementConfigurationWindowsSkus>>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationWindowsSettingApplicability: "microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability", complex, base super::DeviceManagementConfigurationSettingApplicability;
    configuration_service_provider_version: "configurationServiceProviderVersion",
    description: "description",
    device_mode: "deviceMode" required,
    maximum_supported_version: "maximumSupportedVersion",
    minimum_supported_version: "minimumSupportedVersion",
    platform: "platform" required,
    required_azure_ad_trust_type: "requiredAzureAdTrustType" required,
    requires_azure_ad: "requiresAzureAd" required,
    technologies: "technologies" required,
    windows_skus: "windowsSkus" required,
}

mg::derived_from! { DeviceManagementConfigurationWindowsSettingApplicability: super::DeviceManagementConfigurationSettingApplicability }
