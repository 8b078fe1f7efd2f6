// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagement?view=graph-rest-beta>
    DeviceManagement "microsoft.graph.deviceManagement" "entity" : super::Entity;
    /// `accountMoveCompletionDateTime`: DateTimeOffset, not null
    account_move_completion_date_time "accountMoveCompletionDateTime" "r": mg::DateTimeOffset,
    /// `adminConsent`: adminConsent
    admin_consent "adminConsent": mg::Boxed<super::AdminConsent>,
    /// `connectorStatus`: Collection(connectorStatusDetails)
    connector_status "connectorStatus": Vec<super::ConnectorStatusDetails>,
    /// `dataProcessorServiceForWindowsFeaturesOnboarding`: dataProcessorServiceForWindowsFeaturesOnboarding
    data_processor_service_for_windows_features_onboarding "dataProcessorServiceForWindowsFeaturesOnboarding": mg::Boxed<super::DataProcessorServiceForWindowsFeaturesOnboarding>,
    /// `deviceComplianceReportSummarizationDateTime`: DateTimeOffset, not null, computed, read-only
    device_compliance_report_summarization_date_time "deviceComplianceReportSummarizationDateTime" "rcp": mg::DateTimeOffset,
    /// `deviceProtectionOverview`: deviceProtectionOverview
    device_protection_overview "deviceProtectionOverview": mg::Boxed<super::DeviceProtectionOverview>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `intuneAccountId`: Guid, not null
    intune_account_id "intuneAccountId" "r": mg::Guid,
    /// `intuneBrand`: intuneBrand
    intune_brand "intuneBrand": mg::Boxed<super::IntuneBrand>,
    /// `lastReportAggregationDateTime`: DateTimeOffset, not null, computed, read-only
    last_report_aggregation_date_time "lastReportAggregationDateTime" "rcp": mg::DateTimeOffset,
    /// `legacyPcManangementEnabled`: Boolean, not null, computed, read-only
    legacy_pc_manangement_enabled "legacyPcManangementEnabled" "rcp": bool,
    /// `managedDeviceCleanupSettings`: managedDeviceCleanupSettings
    managed_device_cleanup_settings "managedDeviceCleanupSettings": mg::Boxed<super::ManagedDeviceCleanupSettings>,
    /// `maximumDepTokens`: Int32, not null
    maximum_dep_tokens "maximumDepTokens" "r": i32,
    /// `samsungEFotaFirmwareVersions`: Collection(samsungEFotaFirmwareVersion)
    samsung_e_fota_firmware_versions "samsungEFotaFirmwareVersions": Vec<super::SamsungEFotaFirmwareVersion>,
    /// `settings`: deviceManagementSettings
    settings "settings": mg::Boxed<super::DeviceManagementSettings>,
    /// `subscriptionState`: deviceManagementSubscriptionState, not null
    subscription_state "subscriptionState" "r": mg::Open<super::DeviceManagementSubscriptionState>,
    /// `subscriptions`: deviceManagementSubscriptions, not null
    subscriptions "subscriptions" "r": mg::Flags<super::DeviceManagementSubscriptions>,
    /// `unlicensedAdminstratorsEnabled`: Boolean, not null, computed, read-only
    unlicensed_adminstrators_enabled "unlicensedAdminstratorsEnabled" "rcp": bool,
    /// `userExperienceAnalyticsAnomalySeverityOverview`: userExperienceAnalyticsAnomalySeverityOverview
    user_experience_analytics_anomaly_severity_overview "userExperienceAnalyticsAnomalySeverityOverview": mg::Boxed<super::UserExperienceAnalyticsAnomalySeverityOverview>,
    /// `userExperienceAnalyticsSettings`: userExperienceAnalyticsSettings
    user_experience_analytics_settings "userExperienceAnalyticsSettings": mg::Boxed<super::UserExperienceAnalyticsSettings>,
    /// `windowsMalwareOverview`: windowsMalwareOverview
    windows_malware_overview "windowsMalwareOverview": mg::Boxed<super::WindowsMalwareOverview>,
}

mg::derived_from! { DeviceManagement: super::Entity }

impl DeviceManagement {
    /// `advancedThreatProtectionOnboardingStateSummary`: `advancedThreatProtectionOnboardingStateSummary`, contained
    pub const ADVANCED_THREAT_PROTECTION_ONBOARDING_STATE_SUMMARY: mg::Nav<
        DeviceManagement,
        super::AdvancedThreatProtectionOnboardingStateSummary,
    > = mg::Nav::new("advancedThreatProtectionOnboardingStateSummary");
    /// `androidAppConfigurationSchema`: `androidAppConfigurationSchema`, contained
    pub const ANDROID_APP_CONFIGURATION_SCHEMA: mg::Nav<
        DeviceManagement,
        super::AndroidAppConfigurationSchema,
    > = mg::Nav::new("androidAppConfigurationSchema");
    /// `androidDeviceOwnerEnrollmentProfiles`: many `androidDeviceOwnerEnrollmentProfile`, contained
    pub const ANDROID_DEVICE_OWNER_ENROLLMENT_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::AndroidDeviceOwnerEnrollmentProfile>,
    > = mg::Nav::new("androidDeviceOwnerEnrollmentProfiles");
    /// `androidForWorkAppConfigurationSchemas`: many `androidForWorkAppConfigurationSchema`, contained
    pub const ANDROID_FOR_WORK_APP_CONFIGURATION_SCHEMAS: mg::Nav<
        DeviceManagement,
        Vec<super::AndroidForWorkAppConfigurationSchema>,
    > = mg::Nav::new("androidForWorkAppConfigurationSchemas");
    /// `androidForWorkEnrollmentProfiles`: many `androidForWorkEnrollmentProfile`, contained
    pub const ANDROID_FOR_WORK_ENROLLMENT_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::AndroidForWorkEnrollmentProfile>,
    > = mg::Nav::new("androidForWorkEnrollmentProfiles");
    /// `androidForWorkSettings`: `androidForWorkSettings`, contained
    pub const ANDROID_FOR_WORK_SETTINGS: mg::Nav<
        DeviceManagement,
        super::AndroidForWorkSettings,
    > = mg::Nav::new("androidForWorkSettings");
    /// `androidManagedStoreAccountEnterpriseSettings`: `androidManagedStoreAccountEnterpriseSettings`, contained
    pub const ANDROID_MANAGED_STORE_ACCOUNT_ENTERPRISE_SETTINGS: mg::Nav<
        DeviceManagement,
        super::AndroidManagedStoreAccountEnterpriseSettings,
    > = mg::Nav::new("androidManagedStoreAccountEnterpriseSettings");
    /// `androidManagedStoreAppConfigurationSchemas`: many `androidManagedStoreAppConfigurationSchema`, contained
    pub const ANDROID_MANAGED_STORE_APP_CONFIGURATION_SCHEMAS: mg::Nav<
        DeviceManagement,
        Vec<super::AndroidManagedStoreAppConfigurationSchema>,
    > = mg::Nav::new("androidManagedStoreAppConfigurationSchemas");
    /// `applePushNotificationCertificate`: `applePushNotificationCertificate`, contained
    pub const APPLE_PUSH_NOTIFICATION_CERTIFICATE: mg::Nav<
        DeviceManagement,
        super::ApplePushNotificationCertificate,
    > = mg::Nav::new("applePushNotificationCertificate");
    /// `appleUserInitiatedEnrollmentProfiles`: many `appleUserInitiatedEnrollmentProfile`, contained
    pub const APPLE_USER_INITIATED_ENROLLMENT_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::AppleUserInitiatedEnrollmentProfile>,
    > = mg::Nav::new("appleUserInitiatedEnrollmentProfiles");
    /// `assignmentFilters`: many `deviceAndAppManagementAssignmentFilter`, contained
    pub const ASSIGNMENT_FILTERS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceAndAppManagementAssignmentFilter>,
    > = mg::Nav::new("assignmentFilters");
    /// `auditEvents`: many `auditEvent`, contained
    pub const AUDIT_EVENTS: mg::Nav<DeviceManagement, Vec<super::AuditEvent>> = mg::Nav::new(
        "auditEvents",
    );
    /// `autopilotEvents`: many `deviceManagementAutopilotEvent`, contained
    pub const AUTOPILOT_EVENTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementAutopilotEvent>,
    > = mg::Nav::new("autopilotEvents");
    /// `cartToClassAssociations`: many `cartToClassAssociation`, contained
    pub const CART_TO_CLASS_ASSOCIATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::CartToClassAssociation>,
    > = mg::Nav::new("cartToClassAssociations");
    /// `categories`: many `deviceManagementSettingCategory`, contained
    pub const CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementSettingCategory>,
    > = mg::Nav::new("categories");
    /// `certificateConnectorDetails`: many `certificateConnectorDetails`, contained
    pub const CERTIFICATE_CONNECTOR_DETAILS: mg::Nav<
        DeviceManagement,
        Vec<super::CertificateConnectorDetails>,
    > = mg::Nav::new("certificateConnectorDetails");
    /// `chromeOSOnboardingSettings`: many `chromeOSOnboardingSettings`, contained
    pub const CHROME_OS_ONBOARDING_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::ChromeOsOnboardingSettings>,
    > = mg::Nav::new("chromeOSOnboardingSettings");
    /// `cloudCertificationAuthority`: many `cloudCertificationAuthority`, contained
    pub const CLOUD_CERTIFICATION_AUTHORITY: mg::Nav<
        DeviceManagement,
        Vec<super::CloudCertificationAuthority>,
    > = mg::Nav::new("cloudCertificationAuthority");
    /// `cloudCertificationAuthorityLeafCertificate`: many `cloudCertificationAuthorityLeafCertificate`, contained
    pub const CLOUD_CERTIFICATION_AUTHORITY_LEAF_CERTIFICATE: mg::Nav<
        DeviceManagement,
        Vec<super::CloudCertificationAuthorityLeafCertificate>,
    > = mg::Nav::new("cloudCertificationAuthorityLeafCertificate");
    /// `cloudPCConnectivityIssues`: many `cloudPCConnectivityIssue`, contained
    pub const CLOUD_PC_CONNECTIVITY_ISSUES: mg::Nav<
        DeviceManagement,
        Vec<super::CloudPcConnectivityIssue>,
    > = mg::Nav::new("cloudPCConnectivityIssues");
    /// `comanagedDevices`: many `managedDevice`, contained
    pub const COMANAGED_DEVICES: mg::Nav<DeviceManagement, Vec<super::ManagedDevice>> = mg::Nav::new(
        "comanagedDevices",
    );
    /// `comanagementEligibleDevices`: many `comanagementEligibleDevice`, contained
    pub const COMANAGEMENT_ELIGIBLE_DEVICES: mg::Nav<
        DeviceManagement,
        Vec<super::ComanagementEligibleDevice>,
    > = mg::Nav::new("comanagementEligibleDevices");
    /// `complianceCategories`: many `deviceManagementConfigurationCategory`, contained
    pub const COMPLIANCE_CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationCategory>,
    > = mg::Nav::new("complianceCategories");
    /// `complianceManagementPartners`: many `complianceManagementPartner`, contained
    pub const COMPLIANCE_MANAGEMENT_PARTNERS: mg::Nav<
        DeviceManagement,
        Vec<super::ComplianceManagementPartner>,
    > = mg::Nav::new("complianceManagementPartners");
    /// `compliancePolicies`: many `deviceManagementCompliancePolicy`, contained
    pub const COMPLIANCE_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementCompliancePolicy>,
    > = mg::Nav::new("compliancePolicies");
    /// `complianceSettings`: many `deviceManagementConfigurationSettingDefinition`, contained
    pub const COMPLIANCE_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("complianceSettings");
    /// `conditionalAccessSettings`: `onPremisesConditionalAccessSettings`, contained
    pub const CONDITIONAL_ACCESS_SETTINGS: mg::Nav<
        DeviceManagement,
        super::OnPremisesConditionalAccessSettings,
    > = mg::Nav::new("conditionalAccessSettings");
    /// `configManagerCollections`: many `configManagerCollection`, contained
    pub const CONFIG_MANAGER_COLLECTIONS: mg::Nav<
        DeviceManagement,
        Vec<super::ConfigManagerCollection>,
    > = mg::Nav::new("configManagerCollections");
    /// `configurationCategories`: many `deviceManagementConfigurationCategory`, contained
    pub const CONFIGURATION_CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationCategory>,
    > = mg::Nav::new("configurationCategories");
    /// `configurationPolicies`: many `deviceManagementConfigurationPolicy`, contained
    pub const CONFIGURATION_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationPolicy>,
    > = mg::Nav::new("configurationPolicies");
    /// `configurationPolicyTemplates`: many `deviceManagementConfigurationPolicyTemplate`, contained
    pub const CONFIGURATION_POLICY_TEMPLATES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationPolicyTemplate>,
    > = mg::Nav::new("configurationPolicyTemplates");
    /// `configurationSettings`: many `deviceManagementConfigurationSettingDefinition`, contained
    pub const CONFIGURATION_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("configurationSettings");
    /// `dataSharingConsents`: many `dataSharingConsent`, contained
    pub const DATA_SHARING_CONSENTS: mg::Nav<
        DeviceManagement,
        Vec<super::DataSharingConsent>,
    > = mg::Nav::new("dataSharingConsents");
    /// `depOnboardingSettings`: many `depOnboardingSetting`, contained
    pub const DEP_ONBOARDING_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DepOnboardingSetting>,
    > = mg::Nav::new("depOnboardingSettings");
    /// `derivedCredentials`: many `deviceManagementDerivedCredentialSettings`, contained
    pub const DERIVED_CREDENTIALS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementDerivedCredentialSettings>,
    > = mg::Nav::new("derivedCredentials");
    /// `detectedApps`: many `detectedApp`, contained
    pub const DETECTED_APPS: mg::Nav<DeviceManagement, Vec<super::DetectedApp>> = mg::Nav::new(
        "detectedApps",
    );
    /// `deviceCategories`: many `deviceCategory`, contained
    pub const DEVICE_CATEGORIES: mg::Nav<DeviceManagement, Vec<super::DeviceCategory>> = mg::Nav::new(
        "deviceCategories",
    );
    /// `deviceCompliancePolicies`: many `deviceCompliancePolicy`, contained
    pub const DEVICE_COMPLIANCE_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceCompliancePolicy>,
    > = mg::Nav::new("deviceCompliancePolicies");
    /// `deviceCompliancePolicyDeviceStateSummary`: `deviceCompliancePolicyDeviceStateSummary`, contained
    pub const DEVICE_COMPLIANCE_POLICY_DEVICE_STATE_SUMMARY: mg::Nav<
        DeviceManagement,
        super::DeviceCompliancePolicyDeviceStateSummary,
    > = mg::Nav::new("deviceCompliancePolicyDeviceStateSummary");
    /// `deviceCompliancePolicySettingStateSummaries`: many `deviceCompliancePolicySettingStateSummary`, contained
    pub const DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceCompliancePolicySettingStateSummary>,
    > = mg::Nav::new("deviceCompliancePolicySettingStateSummaries");
    /// `deviceComplianceScripts`: many `deviceComplianceScript`, contained
    pub const DEVICE_COMPLIANCE_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceComplianceScript>,
    > = mg::Nav::new("deviceComplianceScripts");
    /// `deviceConfigurationConflictSummary`: many `deviceConfigurationConflictSummary`, contained
    pub const DEVICE_CONFIGURATION_CONFLICT_SUMMARY: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceConfigurationConflictSummary>,
    > = mg::Nav::new("deviceConfigurationConflictSummary");
    /// `deviceConfigurationDeviceStateSummaries`: `deviceConfigurationDeviceStateSummary`, contained
    pub const DEVICE_CONFIGURATION_DEVICE_STATE_SUMMARIES: mg::Nav<
        DeviceManagement,
        super::DeviceConfigurationDeviceStateSummary,
    > = mg::Nav::new("deviceConfigurationDeviceStateSummaries");
    /// `deviceConfigurationRestrictedAppsViolations`: many `restrictedAppsViolation`, contained
    pub const DEVICE_CONFIGURATION_RESTRICTED_APPS_VIOLATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::RestrictedAppsViolation>,
    > = mg::Nav::new("deviceConfigurationRestrictedAppsViolations");
    /// `deviceConfigurationUserStateSummaries`: `deviceConfigurationUserStateSummary`, contained
    pub const DEVICE_CONFIGURATION_USER_STATE_SUMMARIES: mg::Nav<
        DeviceManagement,
        super::DeviceConfigurationUserStateSummary,
    > = mg::Nav::new("deviceConfigurationUserStateSummaries");
    /// `deviceConfigurations`: many `deviceConfiguration`, contained
    pub const DEVICE_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceConfiguration>,
    > = mg::Nav::new("deviceConfigurations");
    /// `deviceConfigurationsAllManagedDeviceCertificateStates`: many `managedAllDeviceCertificateState`, contained
    pub const DEVICE_CONFIGURATIONS_ALL_MANAGED_DEVICE_CERTIFICATE_STATES: mg::Nav<
        DeviceManagement,
        Vec<super::ManagedAllDeviceCertificateState>,
    > = mg::Nav::new("deviceConfigurationsAllManagedDeviceCertificateStates");
    /// `deviceCustomAttributeShellScripts`: many `deviceCustomAttributeShellScript`, contained
    pub const DEVICE_CUSTOM_ATTRIBUTE_SHELL_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceCustomAttributeShellScript>,
    > = mg::Nav::new("deviceCustomAttributeShellScripts");
    /// `deviceEnrollmentConfigurations`: many `deviceEnrollmentConfiguration`, contained
    pub const DEVICE_ENROLLMENT_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceEnrollmentConfiguration>,
    > = mg::Nav::new("deviceEnrollmentConfigurations");
    /// `deviceHealthScripts`: many `deviceHealthScript`, contained
    pub const DEVICE_HEALTH_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceHealthScript>,
    > = mg::Nav::new("deviceHealthScripts");
    /// `deviceManagementPartners`: many `deviceManagementPartner`, contained
    pub const DEVICE_MANAGEMENT_PARTNERS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementPartner>,
    > = mg::Nav::new("deviceManagementPartners");
    /// `deviceManagementScripts`: many `deviceManagementScript`, contained
    pub const DEVICE_MANAGEMENT_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementScript>,
    > = mg::Nav::new("deviceManagementScripts");
    /// `deviceShellScripts`: many `deviceShellScript`, contained
    pub const DEVICE_SHELL_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceShellScript>,
    > = mg::Nav::new("deviceShellScripts");
    /// `domainJoinConnectors`: many `deviceManagementDomainJoinConnector`, contained
    pub const DOMAIN_JOIN_CONNECTORS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementDomainJoinConnector>,
    > = mg::Nav::new("domainJoinConnectors");
    /// `elevationRequests`: many `privilegeManagementElevationRequest`, contained
    pub const ELEVATION_REQUESTS: mg::Nav<
        DeviceManagement,
        Vec<super::PrivilegeManagementElevationRequest>,
    > = mg::Nav::new("elevationRequests");
    /// `embeddedSIMActivationCodePools`: many `embeddedSIMActivationCodePool`, contained
    pub const EMBEDDED_SIM_ACTIVATION_CODE_POOLS: mg::Nav<
        DeviceManagement,
        Vec<super::EmbeddedSimActivationCodePool>,
    > = mg::Nav::new("embeddedSIMActivationCodePools");
    /// `endpointPrivilegeManagementProvisioningStatus`: `endpointPrivilegeManagementProvisioningStatus`, contained
    pub const ENDPOINT_PRIVILEGE_MANAGEMENT_PROVISIONING_STATUS: mg::Nav<
        DeviceManagement,
        super::EndpointPrivilegeManagementProvisioningStatus,
    > = mg::Nav::new("endpointPrivilegeManagementProvisioningStatus");
    /// `exchangeConnectors`: many `deviceManagementExchangeConnector`, contained
    pub const EXCHANGE_CONNECTORS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementExchangeConnector>,
    > = mg::Nav::new("exchangeConnectors");
    /// `exchangeOnPremisesPolicies`: many `deviceManagementExchangeOnPremisesPolicy`, contained
    pub const EXCHANGE_ON_PREMISES_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementExchangeOnPremisesPolicy>,
    > = mg::Nav::new("exchangeOnPremisesPolicies");
    /// `exchangeOnPremisesPolicy`: `deviceManagementExchangeOnPremisesPolicy`, contained
    pub const EXCHANGE_ON_PREMISES_POLICY: mg::Nav<
        DeviceManagement,
        super::DeviceManagementExchangeOnPremisesPolicy,
    > = mg::Nav::new("exchangeOnPremisesPolicy");
    /// `groupPolicyCategories`: many `groupPolicyCategory`, contained
    pub const GROUP_POLICY_CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyCategory>,
    > = mg::Nav::new("groupPolicyCategories");
    /// `groupPolicyConfigurations`: many `groupPolicyConfiguration`, contained
    pub const GROUP_POLICY_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyConfiguration>,
    > = mg::Nav::new("groupPolicyConfigurations");
    /// `groupPolicyDefinitionFiles`: many `groupPolicyDefinitionFile`, contained
    pub const GROUP_POLICY_DEFINITION_FILES: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyDefinitionFile>,
    > = mg::Nav::new("groupPolicyDefinitionFiles");
    /// `groupPolicyDefinitions`: many `groupPolicyDefinition`, contained
    pub const GROUP_POLICY_DEFINITIONS: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyDefinition>,
    > = mg::Nav::new("groupPolicyDefinitions");
    /// `groupPolicyMigrationReports`: many `groupPolicyMigrationReport`, contained
    pub const GROUP_POLICY_MIGRATION_REPORTS: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyMigrationReport>,
    > = mg::Nav::new("groupPolicyMigrationReports");
    /// `groupPolicyObjectFiles`: many `groupPolicyObjectFile`, contained
    pub const GROUP_POLICY_OBJECT_FILES: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyObjectFile>,
    > = mg::Nav::new("groupPolicyObjectFiles");
    /// `groupPolicyUploadedDefinitionFiles`: many `groupPolicyUploadedDefinitionFile`, contained
    pub const GROUP_POLICY_UPLOADED_DEFINITION_FILES: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyUploadedDefinitionFile>,
    > = mg::Nav::new("groupPolicyUploadedDefinitionFiles");
    /// `hardwareConfigurations`: many `hardwareConfiguration`, contained
    pub const HARDWARE_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::HardwareConfiguration>,
    > = mg::Nav::new("hardwareConfigurations");
    /// `hardwarePasswordDetails`: many `hardwarePasswordDetail`, contained
    pub const HARDWARE_PASSWORD_DETAILS: mg::Nav<
        DeviceManagement,
        Vec<super::HardwarePasswordDetail>,
    > = mg::Nav::new("hardwarePasswordDetails");
    /// `hardwarePasswordInfo`: many `hardwarePasswordInfo`, contained
    pub const HARDWARE_PASSWORD_INFO: mg::Nav<
        DeviceManagement,
        Vec<super::HardwarePasswordInfo>,
    > = mg::Nav::new("hardwarePasswordInfo");
    /// `importedDeviceIdentities`: many `importedDeviceIdentity`, contained
    pub const IMPORTED_DEVICE_IDENTITIES: mg::Nav<
        DeviceManagement,
        Vec<super::ImportedDeviceIdentity>,
    > = mg::Nav::new("importedDeviceIdentities");
    /// `importedWindowsAutopilotDeviceIdentities`: many `importedWindowsAutopilotDeviceIdentity`, contained
    pub const IMPORTED_WINDOWS_AUTOPILOT_DEVICE_IDENTITIES: mg::Nav<
        DeviceManagement,
        Vec<super::ImportedWindowsAutopilotDeviceIdentity>,
    > = mg::Nav::new("importedWindowsAutopilotDeviceIdentities");
    /// `intents`: many `deviceManagementIntent`, contained
    pub const INTENTS: mg::Nav<DeviceManagement, Vec<super::DeviceManagementIntent>> = mg::Nav::new(
        "intents",
    );
    /// `intuneBrandingProfiles`: many `intuneBrandingProfile`, contained
    pub const INTUNE_BRANDING_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::IntuneBrandingProfile>,
    > = mg::Nav::new("intuneBrandingProfiles");
    /// `iosUpdateStatuses`: many `iosUpdateDeviceStatus`, contained
    pub const IOS_UPDATE_STATUSES: mg::Nav<
        DeviceManagement,
        Vec<super::IosUpdateDeviceStatus>,
    > = mg::Nav::new("iosUpdateStatuses");
    /// `macOSSoftwareUpdateAccountSummaries`: many `macOSSoftwareUpdateAccountSummary`, contained
    pub const MAC_OS_SOFTWARE_UPDATE_ACCOUNT_SUMMARIES: mg::Nav<
        DeviceManagement,
        Vec<super::MacOsSoftwareUpdateAccountSummary>,
    > = mg::Nav::new("macOSSoftwareUpdateAccountSummaries");
    /// `managedDeviceCleanupRules`: many `managedDeviceCleanupRule`, contained
    pub const MANAGED_DEVICE_CLEANUP_RULES: mg::Nav<
        DeviceManagement,
        Vec<super::ManagedDeviceCleanupRule>,
    > = mg::Nav::new("managedDeviceCleanupRules");
    /// `managedDeviceEncryptionStates`: many `managedDeviceEncryptionState`, contained
    pub const MANAGED_DEVICE_ENCRYPTION_STATES: mg::Nav<
        DeviceManagement,
        Vec<super::ManagedDeviceEncryptionState>,
    > = mg::Nav::new("managedDeviceEncryptionStates");
    /// `managedDeviceOverview`: `managedDeviceOverview`
    pub const MANAGED_DEVICE_OVERVIEW: mg::Nav<
        DeviceManagement,
        super::ManagedDeviceOverview,
    > = mg::Nav::new("managedDeviceOverview");
    /// `managedDeviceWindowsOSImages`: many `managedDeviceWindowsOperatingSystemImage`, contained
    pub const MANAGED_DEVICE_WINDOWS_OS_IMAGES: mg::Nav<
        DeviceManagement,
        Vec<super::ManagedDeviceWindowsOperatingSystemImage>,
    > = mg::Nav::new("managedDeviceWindowsOSImages");
    /// `managedDevices`: many `managedDevice`, contained
    pub const MANAGED_DEVICES: mg::Nav<DeviceManagement, Vec<super::ManagedDevice>> = mg::Nav::new(
        "managedDevices",
    );
    /// `microsoftTunnelConfigurations`: many `microsoftTunnelConfiguration`, contained
    pub const MICROSOFT_TUNNEL_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::MicrosoftTunnelConfiguration>,
    > = mg::Nav::new("microsoftTunnelConfigurations");
    /// `microsoftTunnelHealthThresholds`: many `microsoftTunnelHealthThreshold`, contained
    pub const MICROSOFT_TUNNEL_HEALTH_THRESHOLDS: mg::Nav<
        DeviceManagement,
        Vec<super::MicrosoftTunnelHealthThreshold>,
    > = mg::Nav::new("microsoftTunnelHealthThresholds");
    /// `microsoftTunnelServerLogCollectionResponses`: many `microsoftTunnelServerLogCollectionResponse`, contained
    pub const MICROSOFT_TUNNEL_SERVER_LOG_COLLECTION_RESPONSES: mg::Nav<
        DeviceManagement,
        Vec<super::MicrosoftTunnelServerLogCollectionResponse>,
    > = mg::Nav::new("microsoftTunnelServerLogCollectionResponses");
    /// `microsoftTunnelSites`: many `microsoftTunnelSite`, contained
    pub const MICROSOFT_TUNNEL_SITES: mg::Nav<
        DeviceManagement,
        Vec<super::MicrosoftTunnelSite>,
    > = mg::Nav::new("microsoftTunnelSites");
    /// `mobileAppTroubleshootingEvents`: many `mobileAppTroubleshootingEvent`, contained
    pub const MOBILE_APP_TROUBLESHOOTING_EVENTS: mg::Nav<
        DeviceManagement,
        Vec<super::MobileAppTroubleshootingEvent>,
    > = mg::Nav::new("mobileAppTroubleshootingEvents");
    /// `mobileThreatDefenseConnectors`: many `mobileThreatDefenseConnector`, contained
    pub const MOBILE_THREAT_DEFENSE_CONNECTORS: mg::Nav<
        DeviceManagement,
        Vec<super::MobileThreatDefenseConnector>,
    > = mg::Nav::new("mobileThreatDefenseConnectors");
    /// `monitoring`: `microsoft.graph.deviceManagement.monitoring`, contained
    pub const MONITORING: mg::Nav<
        DeviceManagement,
        crate::models::device_management::Monitoring,
    > = mg::Nav::new("monitoring");
    /// `ndesConnectors`: many `ndesConnector`, contained
    pub const NDES_CONNECTORS: mg::Nav<DeviceManagement, Vec<super::NdesConnector>> = mg::Nav::new(
        "ndesConnectors",
    );
    /// `notificationMessageTemplates`: many `notificationMessageTemplate`, contained
    pub const NOTIFICATION_MESSAGE_TEMPLATES: mg::Nav<
        DeviceManagement,
        Vec<super::NotificationMessageTemplate>,
    > = mg::Nav::new("notificationMessageTemplates");
    /// `operationApprovalPolicies`: many `operationApprovalPolicy`, contained
    pub const OPERATION_APPROVAL_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::OperationApprovalPolicy>,
    > = mg::Nav::new("operationApprovalPolicies");
    /// `operationApprovalRequests`: many `operationApprovalRequest`, contained
    pub const OPERATION_APPROVAL_REQUESTS: mg::Nav<
        DeviceManagement,
        Vec<super::OperationApprovalRequest>,
    > = mg::Nav::new("operationApprovalRequests");
    /// `privilegeManagementElevations`: many `privilegeManagementElevation`, contained
    pub const PRIVILEGE_MANAGEMENT_ELEVATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::PrivilegeManagementElevation>,
    > = mg::Nav::new("privilegeManagementElevations");
    /// `remoteActionAudits`: many `remoteActionAudit`, contained
    pub const REMOTE_ACTION_AUDITS: mg::Nav<
        DeviceManagement,
        Vec<super::RemoteActionAudit>,
    > = mg::Nav::new("remoteActionAudits");
    /// `remoteAssistancePartners`: many `remoteAssistancePartner`, contained
    pub const REMOTE_ASSISTANCE_PARTNERS: mg::Nav<
        DeviceManagement,
        Vec<super::RemoteAssistancePartner>,
    > = mg::Nav::new("remoteAssistancePartners");
    /// `remoteAssistanceSettings`: `remoteAssistanceSettings`, contained
    pub const REMOTE_ASSISTANCE_SETTINGS: mg::Nav<
        DeviceManagement,
        super::RemoteAssistanceSettings,
    > = mg::Nav::new("remoteAssistanceSettings");
    /// `reports`: `deviceManagementReports`, contained
    pub const REPORTS: mg::Nav<DeviceManagement, super::DeviceManagementReports> = mg::Nav::new(
        "reports",
    );
    /// `resourceAccessProfiles`: many `deviceManagementResourceAccessProfileBase`, contained
    pub const RESOURCE_ACCESS_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementResourceAccessProfileBase>,
    > = mg::Nav::new("resourceAccessProfiles");
    /// `resourceOperations`: many `resourceOperation`, contained
    pub const RESOURCE_OPERATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::ResourceOperation>,
    > = mg::Nav::new("resourceOperations");
    /// `reusablePolicySettings`: many `deviceManagementReusablePolicySetting`, contained
    pub const REUSABLE_POLICY_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementReusablePolicySetting>,
    > = mg::Nav::new("reusablePolicySettings");
    /// `reusableSettings`: many `deviceManagementConfigurationSettingDefinition`, contained
    pub const REUSABLE_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("reusableSettings");
    /// `roleAssignments`: many `deviceAndAppManagementRoleAssignment`, contained
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceAndAppManagementRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many `roleDefinition`, contained
    pub const ROLE_DEFINITIONS: mg::Nav<DeviceManagement, Vec<super::RoleDefinition>> = mg::Nav::new(
        "roleDefinitions",
    );
    /// `roleScopeTags`: many `roleScopeTag`, contained
    pub const ROLE_SCOPE_TAGS: mg::Nav<DeviceManagement, Vec<super::RoleScopeTag>> = mg::Nav::new(
        "roleScopeTags",
    );
    /// `serviceNowConnections`: many `serviceNowConnection`, contained
    pub const SERVICE_NOW_CONNECTIONS: mg::Nav<
        DeviceManagement,
        Vec<super::ServiceNowConnection>,
    > = mg::Nav::new("serviceNowConnections");
    /// `settingDefinitions`: many `deviceManagementSettingDefinition`, contained
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
    /// `softwareUpdateStatusSummary`: `softwareUpdateStatusSummary`
    pub const SOFTWARE_UPDATE_STATUS_SUMMARY: mg::Nav<
        DeviceManagement,
        super::SoftwareUpdateStatusSummary,
    > = mg::Nav::new("softwareUpdateStatusSummary");
    /// `templateInsights`: many `deviceManagementTemplateInsightsDefinition`, contained
    pub const TEMPLATE_INSIGHTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementTemplateInsightsDefinition>,
    > = mg::Nav::new("templateInsights");
    /// `templateSettings`: many `deviceManagementConfigurationSettingTemplate`, contained
    pub const TEMPLATE_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationSettingTemplate>,
    > = mg::Nav::new("templateSettings");
    /// `templates`: many `deviceManagementTemplate`, contained
    pub const TEMPLATES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementTemplate>,
    > = mg::Nav::new("templates");
    /// `tenantAttachRBAC`: `tenantAttachRBAC`, contained
    pub const TENANT_ATTACH_RBAC: mg::Nav<DeviceManagement, super::TenantAttachRbac> = mg::Nav::new(
        "tenantAttachRBAC",
    );
    /// `termsAndConditions`: many `termsAndConditions`, contained
    pub const TERMS_AND_CONDITIONS: mg::Nav<
        DeviceManagement,
        Vec<super::TermsAndConditions>,
    > = mg::Nav::new("termsAndConditions");
    /// `troubleshootingEvents`: many `deviceManagementTroubleshootingEvent`, contained
    pub const TROUBLESHOOTING_EVENTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementTroubleshootingEvent>,
    > = mg::Nav::new("troubleshootingEvents");
    /// `userExperienceAnalyticsAnomaly`: many `userExperienceAnalyticsAnomaly`, contained
    pub const USER_EXPERIENCE_ANALYTICS_ANOMALY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAnomaly>,
    > = mg::Nav::new("userExperienceAnalyticsAnomaly");
    /// `userExperienceAnalyticsAnomalyCorrelationGroupOverview`: many `userExperienceAnalyticsAnomalyCorrelationGroupOverview`, contained
    pub const USER_EXPERIENCE_ANALYTICS_ANOMALY_CORRELATION_GROUP_OVERVIEW: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAnomalyCorrelationGroupOverview>,
    > = mg::Nav::new("userExperienceAnalyticsAnomalyCorrelationGroupOverview");
    /// `userExperienceAnalyticsAnomalyDevice`: many `userExperienceAnalyticsAnomalyDevice`, contained
    pub const USER_EXPERIENCE_ANALYTICS_ANOMALY_DEVICE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAnomalyDevice>,
    > = mg::Nav::new("userExperienceAnalyticsAnomalyDevice");
    /// `userExperienceAnalyticsAppHealthApplicationPerformance`: many `userExperienceAnalyticsAppHealthApplicationPerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthApplicationPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthApplicationPerformance");
    /// `userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion`: many `userExperienceAnalyticsAppHealthAppPerformanceByAppVersion`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion>,
    > = mg::Nav::new(
        "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion",
    );
    /// `userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`: many `userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION_DETAILS: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails>,
    > = mg::Nav::new(
        "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails",
    );
    /// `userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`: many `userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION_DEVICE_ID: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId>,
    > = mg::Nav::new(
        "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId",
    );
    /// `userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`: many `userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_OS_VERSION: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion>,
    > = mg::Nav::new(
        "userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion",
    );
    /// `userExperienceAnalyticsAppHealthDeviceModelPerformance`: many `userExperienceAnalyticsAppHealthDeviceModelPerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_MODEL_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthDeviceModelPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthDeviceModelPerformance");
    /// `userExperienceAnalyticsAppHealthDevicePerformance`: many `userExperienceAnalyticsAppHealthDevicePerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthDevicePerformance>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthDevicePerformance");
    /// `userExperienceAnalyticsAppHealthDevicePerformanceDetails`: many `userExperienceAnalyticsAppHealthDevicePerformanceDetails`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_PERFORMANCE_DETAILS: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthDevicePerformanceDetails>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthDevicePerformanceDetails");
    /// `userExperienceAnalyticsAppHealthOSVersionPerformance`: many `userExperienceAnalyticsAppHealthOSVersionPerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_OS_VERSION_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthOsVersionPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthOSVersionPerformance");
    /// `userExperienceAnalyticsAppHealthOverview`: `userExperienceAnalyticsCategory`, contained
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_OVERVIEW: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthOverview");
    /// `userExperienceAnalyticsBaselines`: many `userExperienceAnalyticsBaseline`, contained
    pub const USER_EXPERIENCE_ANALYTICS_BASELINES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBaseline>,
    > = mg::Nav::new("userExperienceAnalyticsBaselines");
    /// `userExperienceAnalyticsBatteryHealthAppImpact`: many `userExperienceAnalyticsBatteryHealthAppImpact`, contained
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_APP_IMPACT: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthAppImpact>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthAppImpact");
    /// `userExperienceAnalyticsBatteryHealthCapacityDetails`: `userExperienceAnalyticsBatteryHealthCapacityDetails`, contained
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_CAPACITY_DETAILS: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsBatteryHealthCapacityDetails,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthCapacityDetails");
    /// `userExperienceAnalyticsBatteryHealthDeviceAppImpact`: many `userExperienceAnalyticsBatteryHealthDeviceAppImpact`, contained
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_DEVICE_APP_IMPACT: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthDeviceAppImpact>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthDeviceAppImpact");
    /// `userExperienceAnalyticsBatteryHealthDevicePerformance`: many `userExperienceAnalyticsBatteryHealthDevicePerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_DEVICE_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthDevicePerformance>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthDevicePerformance");
    /// `userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`: many `userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`, contained
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_DEVICE_RUNTIME_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory");
    /// `userExperienceAnalyticsBatteryHealthModelPerformance`: many `userExperienceAnalyticsBatteryHealthModelPerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_MODEL_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthModelPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthModelPerformance");
    /// `userExperienceAnalyticsBatteryHealthOsPerformance`: many `userExperienceAnalyticsBatteryHealthOsPerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_OS_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthOsPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthOsPerformance");
    /// `userExperienceAnalyticsBatteryHealthRuntimeDetails`: `userExperienceAnalyticsBatteryHealthRuntimeDetails`, contained
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_RUNTIME_DETAILS: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsBatteryHealthRuntimeDetails,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthRuntimeDetails");
    /// `userExperienceAnalyticsCategories`: many `userExperienceAnalyticsCategory`, contained
    pub const USER_EXPERIENCE_ANALYTICS_CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsCategory>,
    > = mg::Nav::new("userExperienceAnalyticsCategories");
    /// `userExperienceAnalyticsDeviceMetricHistory`: many `userExperienceAnalyticsMetricHistory`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_METRIC_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsMetricHistory>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceMetricHistory");
    /// `userExperienceAnalyticsDevicePerformance`: many `userExperienceAnalyticsDevicePerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDevicePerformance>,
    > = mg::Nav::new("userExperienceAnalyticsDevicePerformance");
    /// `userExperienceAnalyticsDeviceScope`: `userExperienceAnalyticsDeviceScope`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_SCOPE: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsDeviceScope,
    > = mg::Nav::new("userExperienceAnalyticsDeviceScope");
    /// `userExperienceAnalyticsDeviceScopes`: many `userExperienceAnalyticsDeviceScope`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_SCOPES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceScope>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceScopes");
    /// `userExperienceAnalyticsDeviceScores`: many `userExperienceAnalyticsDeviceScores`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_SCORES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceScores>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceScores");
    /// `userExperienceAnalyticsDeviceStartupHistory`: many `userExperienceAnalyticsDeviceStartupHistory`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceStartupHistory>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceStartupHistory");
    /// `userExperienceAnalyticsDeviceStartupProcessPerformance`: many `userExperienceAnalyticsDeviceStartupProcessPerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESS_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceStartupProcessPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceStartupProcessPerformance");
    /// `userExperienceAnalyticsDeviceStartupProcesses`: many `userExperienceAnalyticsDeviceStartupProcess`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESSES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceStartupProcess>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceStartupProcesses");
    /// `userExperienceAnalyticsDeviceTimelineEvent`: many `userExperienceAnalyticsDeviceTimelineEvent`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_TIMELINE_EVENT: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceTimelineEvent>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceTimelineEvent");
    /// `userExperienceAnalyticsDevicesWithoutCloudIdentity`: many `userExperienceAnalyticsDeviceWithoutCloudIdentity`, contained
    pub const USER_EXPERIENCE_ANALYTICS_DEVICES_WITHOUT_CLOUD_IDENTITY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceWithoutCloudIdentity>,
    > = mg::Nav::new("userExperienceAnalyticsDevicesWithoutCloudIdentity");
    /// `userExperienceAnalyticsImpactingProcess`: many `userExperienceAnalyticsImpactingProcess`, contained
    pub const USER_EXPERIENCE_ANALYTICS_IMPACTING_PROCESS: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsImpactingProcess>,
    > = mg::Nav::new("userExperienceAnalyticsImpactingProcess");
    /// `userExperienceAnalyticsMetricHistory`: many `userExperienceAnalyticsMetricHistory`, contained
    pub const USER_EXPERIENCE_ANALYTICS_METRIC_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsMetricHistory>,
    > = mg::Nav::new("userExperienceAnalyticsMetricHistory");
    /// `userExperienceAnalyticsModelScores`: many `userExperienceAnalyticsModelScores`, contained
    pub const USER_EXPERIENCE_ANALYTICS_MODEL_SCORES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsModelScores>,
    > = mg::Nav::new("userExperienceAnalyticsModelScores");
    /// `userExperienceAnalyticsNotAutopilotReadyDevice`: many `userExperienceAnalyticsNotAutopilotReadyDevice`, contained
    pub const USER_EXPERIENCE_ANALYTICS_NOT_AUTOPILOT_READY_DEVICE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsNotAutopilotReadyDevice>,
    > = mg::Nav::new("userExperienceAnalyticsNotAutopilotReadyDevice");
    /// `userExperienceAnalyticsOverview`: `userExperienceAnalyticsOverview`, contained
    pub const USER_EXPERIENCE_ANALYTICS_OVERVIEW: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsOverview,
    > = mg::Nav::new("userExperienceAnalyticsOverview");
    /// `userExperienceAnalyticsRemoteConnection`: many `userExperienceAnalyticsRemoteConnection`, contained
    pub const USER_EXPERIENCE_ANALYTICS_REMOTE_CONNECTION: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsRemoteConnection>,
    > = mg::Nav::new("userExperienceAnalyticsRemoteConnection");
    /// `userExperienceAnalyticsResourcePerformance`: many `userExperienceAnalyticsResourcePerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_RESOURCE_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsResourcePerformance>,
    > = mg::Nav::new("userExperienceAnalyticsResourcePerformance");
    /// `userExperienceAnalyticsScoreHistory`: many `userExperienceAnalyticsScoreHistory`, contained
    pub const USER_EXPERIENCE_ANALYTICS_SCORE_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsScoreHistory>,
    > = mg::Nav::new("userExperienceAnalyticsScoreHistory");
    /// `userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`: `userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`, contained
    pub const USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_HARDWARE_READINESS_METRIC: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric,
    > = mg::Nav::new("userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric");
    /// `userExperienceAnalyticsWorkFromAnywhereMetrics`: many `userExperienceAnalyticsWorkFromAnywhereMetric`, contained
    pub const USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_METRICS: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsWorkFromAnywhereMetric>,
    > = mg::Nav::new("userExperienceAnalyticsWorkFromAnywhereMetrics");
    /// `userExperienceAnalyticsWorkFromAnywhereModelPerformance`: many `userExperienceAnalyticsWorkFromAnywhereModelPerformance`, contained
    pub const USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_MODEL_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsWorkFromAnywhereModelPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsWorkFromAnywhereModelPerformance");
    /// `userPfxCertificates`: many `userPFXCertificate`, contained
    pub const USER_PFX_CERTIFICATES: mg::Nav<
        DeviceManagement,
        Vec<super::UserPfxCertificate>,
    > = mg::Nav::new("userPfxCertificates");
    /// `virtualEndpoint`: `virtualEndpoint`, contained
    pub const VIRTUAL_ENDPOINT: mg::Nav<DeviceManagement, super::VirtualEndpoint> = mg::Nav::new(
        "virtualEndpoint",
    );
    /// `windowsAutopilotDeploymentProfiles`: many `windowsAutopilotDeploymentProfile`, contained
    pub const WINDOWS_AUTOPILOT_DEPLOYMENT_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsAutopilotDeploymentProfile>,
    > = mg::Nav::new("windowsAutopilotDeploymentProfiles");
    /// `windowsAutopilotDeviceIdentities`: many `windowsAutopilotDeviceIdentity`, contained
    pub const WINDOWS_AUTOPILOT_DEVICE_IDENTITIES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsAutopilotDeviceIdentity>,
    > = mg::Nav::new("windowsAutopilotDeviceIdentities");
    /// `windowsAutopilotSettings`: `windowsAutopilotSettings`, contained
    pub const WINDOWS_AUTOPILOT_SETTINGS: mg::Nav<
        DeviceManagement,
        super::WindowsAutopilotSettings,
    > = mg::Nav::new("windowsAutopilotSettings");
    /// `windowsDriverUpdateProfiles`: many `windowsDriverUpdateProfile`, contained
    pub const WINDOWS_DRIVER_UPDATE_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsDriverUpdateProfile>,
    > = mg::Nav::new("windowsDriverUpdateProfiles");
    /// `windowsFeatureUpdateProfiles`: many `windowsFeatureUpdateProfile`, contained
    pub const WINDOWS_FEATURE_UPDATE_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsFeatureUpdateProfile>,
    > = mg::Nav::new("windowsFeatureUpdateProfiles");
    /// `windowsInformationProtectionAppLearningSummaries`: many `windowsInformationProtectionAppLearningSummary`, contained
    pub const WINDOWS_INFORMATION_PROTECTION_APP_LEARNING_SUMMARIES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsInformationProtectionAppLearningSummary>,
    > = mg::Nav::new("windowsInformationProtectionAppLearningSummaries");
    /// `windowsInformationProtectionNetworkLearningSummaries`: many `windowsInformationProtectionNetworkLearningSummary`, contained
    pub const WINDOWS_INFORMATION_PROTECTION_NETWORK_LEARNING_SUMMARIES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsInformationProtectionNetworkLearningSummary>,
    > = mg::Nav::new("windowsInformationProtectionNetworkLearningSummaries");
    /// `windowsMalwareInformation`: many `windowsMalwareInformation`, contained
    pub const WINDOWS_MALWARE_INFORMATION: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsMalwareInformation>,
    > = mg::Nav::new("windowsMalwareInformation");
    /// `windowsQualityUpdatePolicies`: many `windowsQualityUpdatePolicy`, contained
    pub const WINDOWS_QUALITY_UPDATE_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsQualityUpdatePolicy>,
    > = mg::Nav::new("windowsQualityUpdatePolicies");
    /// `windowsQualityUpdateProfiles`: many `windowsQualityUpdateProfile`, contained
    pub const WINDOWS_QUALITY_UPDATE_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsQualityUpdateProfile>,
    > = mg::Nav::new("windowsQualityUpdateProfiles");
    /// `windowsUpdateCatalogItems`: many `windowsUpdateCatalogItem`, contained
    pub const WINDOWS_UPDATE_CATALOG_ITEMS: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsUpdateCatalogItem>,
    > = mg::Nav::new("windowsUpdateCatalogItems");
    /// `zebraFotaArtifacts`: many `zebraFotaArtifact`, contained
    pub const ZEBRA_FOTA_ARTIFACTS: mg::Nav<
        DeviceManagement,
        Vec<super::ZebraFotaArtifact>,
    > = mg::Nav::new("zebraFotaArtifacts");
    /// `zebraFotaConnector`: `zebraFotaConnector`, contained
    pub const ZEBRA_FOTA_CONNECTOR: mg::Nav<
        DeviceManagement,
        super::ZebraFotaConnector,
    > = mg::Nav::new("zebraFotaConnector");
    /// `zebraFotaDeployments`: many `zebraFotaDeployment`, contained
    pub const ZEBRA_FOTA_DEPLOYMENTS: mg::Nav<
        DeviceManagement,
        Vec<super::ZebraFotaDeployment>,
    > = mg::Nav::new("zebraFotaDeployments");
}
