// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagement`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`DeviceManagementResource`](crate::requests::device_management_::DeviceManagementResource), for
/// example `graph.device_management()`.
///
/// Operations: `enable_android_device_administrator_enrollment`,
/// `enable_endpoint_privilege_management`, `enable_legacy_pc_management`,
/// `enable_unlicensed_adminstrators`, `evaluate_assignment_filter`, `get_assigned_role_details`,
/// `get_assignment_filters_status_details`, `get_comanaged_devices_summary` and 12 more.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagement?view=graph-rest-beta
pub struct DeviceManagement {
    /// `accountMoveCompletionDateTime`. Never null.
    pub account_move_completion_date_time: mg::Field<mg::DateTimeOffset>,
    /// `adminConsent`.
    pub admin_consent: mg::Field<mg::Boxed<super::AdminConsent>>,
    /// `connectorStatus`.
    pub connector_status: mg::Field<Vec<super::ConnectorStatusDetails>>,
    /// `dataProcessorServiceForWindowsFeaturesOnboarding`.
    pub data_processor_service_for_windows_features_onboarding: mg::Field<
        mg::Boxed<super::DataProcessorServiceForWindowsFeaturesOnboarding>,
    >,
    /// `deviceComplianceReportSummarizationDateTime`. Never null. Read-only: the service computes
    /// it.
    pub device_compliance_report_summarization_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceProtectionOverview`.
    pub device_protection_overview: mg::Field<
        mg::Boxed<super::DeviceProtectionOverview>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `intuneAccountId`. Never null.
    pub intune_account_id: mg::Field<mg::Guid>,
    /// `intuneBrand`.
    pub intune_brand: mg::Field<mg::Boxed<super::IntuneBrand>>,
    /// `lastReportAggregationDateTime`. Never null. Read-only: the service computes it.
    pub last_report_aggregation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `legacyPcManangementEnabled`. Never null. Read-only: the service computes it.
    pub legacy_pc_manangement_enabled: mg::Field<bool>,
    /// `managedDeviceCleanupSettings`.
    pub managed_device_cleanup_settings: mg::Field<
        mg::Boxed<super::ManagedDeviceCleanupSettings>,
    >,
    /// `maximumDepTokens`. Never null.
    pub maximum_dep_tokens: mg::Field<i32>,
    /// `samsungEFotaFirmwareVersions`.
    pub samsung_e_fota_firmware_versions: mg::Field<
        Vec<super::SamsungEFotaFirmwareVersion>,
    >,
    /// `settings`.
    pub settings: mg::Field<mg::Boxed<super::DeviceManagementSettings>>,
    /// `subscriptionState`. Never null.
    pub subscription_state: mg::Field<
        mg::Open<super::DeviceManagementSubscriptionState>,
    >,
    /// `subscriptions`. Never null.
    pub subscriptions: mg::Field<mg::Flags<super::DeviceManagementSubscriptions>>,
    /// `unlicensedAdminstratorsEnabled`. Never null. Read-only: the service computes it.
    pub unlicensed_adminstrators_enabled: mg::Field<bool>,
    /// `userExperienceAnalyticsAnomalySeverityOverview`.
    pub user_experience_analytics_anomaly_severity_overview: mg::Field<
        mg::Boxed<super::UserExperienceAnalyticsAnomalySeverityOverview>,
    >,
    /// `userExperienceAnalyticsSettings`.
    pub user_experience_analytics_settings: mg::Field<
        mg::Boxed<super::UserExperienceAnalyticsSettings>,
    >,
    /// `windowsMalwareOverview`.
    pub windows_malware_overview: mg::Field<mg::Boxed<super::WindowsMalwareOverview>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagement: "microsoft.graph.deviceManagement", entity, base super::Entity;
    account_move_completion_date_time: "accountMoveCompletionDateTime" required,
    admin_consent: "adminConsent",
    connector_status: "connectorStatus",
    data_processor_service_for_windows_features_onboarding: "dataProcessorServiceForWindowsFeaturesOnboarding",
    device_compliance_report_summarization_date_time: "deviceComplianceReportSummarizationDateTime" required computed read_only,
    device_protection_overview: "deviceProtectionOverview",
    id: "id" key required,
    intune_account_id: "intuneAccountId" required,
    intune_brand: "intuneBrand",
    last_report_aggregation_date_time: "lastReportAggregationDateTime" required computed read_only,
    legacy_pc_manangement_enabled: "legacyPcManangementEnabled" required computed read_only,
    managed_device_cleanup_settings: "managedDeviceCleanupSettings",
    maximum_dep_tokens: "maximumDepTokens" required,
    samsung_e_fota_firmware_versions: "samsungEFotaFirmwareVersions",
    settings: "settings",
    subscription_state: "subscriptionState" required,
    subscriptions: "subscriptions" required,
    unlicensed_adminstrators_enabled: "unlicensedAdminstratorsEnabled" required computed read_only,
    user_experience_analytics_anomaly_severity_overview: "userExperienceAnalyticsAnomalySeverityOverview",
    user_experience_analytics_settings: "userExperienceAnalyticsSettings",
    windows_malware_overview: "windowsMalwareOverview",
}

mg::derived_from! { DeviceManagement: super::Entity }

impl DeviceManagement {
    /// `advancedThreatProtectionOnboardingStateSummary`:
    /// [`AdvancedThreatProtectionOnboardingStateSummary`].
    ///
    /// [`AdvancedThreatProtectionOnboardingStateSummary`]: super::AdvancedThreatProtectionOnboardingStateSummary
    pub const ADVANCED_THREAT_PROTECTION_ONBOARDING_STATE_SUMMARY: mg::Nav<
        DeviceManagement,
        super::AdvancedThreatProtectionOnboardingStateSummary,
    > = mg::Nav::new("advancedThreatProtectionOnboardingStateSummary");
    /// `androidAppConfigurationSchema`:
    /// [`AndroidAppConfigurationSchema`](super::AndroidAppConfigurationSchema).
    pub const ANDROID_APP_CONFIGURATION_SCHEMA: mg::Nav<
        DeviceManagement,
        super::AndroidAppConfigurationSchema,
    > = mg::Nav::new("androidAppConfigurationSchema");
    /// `androidDeviceOwnerEnrollmentProfiles`: many
    /// [`AndroidDeviceOwnerEnrollmentProfile`](super::AndroidDeviceOwnerEnrollmentProfile).
    pub const ANDROID_DEVICE_OWNER_ENROLLMENT_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::AndroidDeviceOwnerEnrollmentProfile>,
    > = mg::Nav::new("androidDeviceOwnerEnrollmentProfiles");
    /// `androidForWorkAppConfigurationSchemas`: many
    /// [`AndroidForWorkAppConfigurationSchema`](super::AndroidForWorkAppConfigurationSchema).
    pub const ANDROID_FOR_WORK_APP_CONFIGURATION_SCHEMAS: mg::Nav<
        DeviceManagement,
        Vec<super::AndroidForWorkAppConfigurationSchema>,
    > = mg::Nav::new("androidForWorkAppConfigurationSchemas");
    /// `androidForWorkEnrollmentProfiles`: many
    /// [`AndroidForWorkEnrollmentProfile`](super::AndroidForWorkEnrollmentProfile).
    pub const ANDROID_FOR_WORK_ENROLLMENT_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::AndroidForWorkEnrollmentProfile>,
    > = mg::Nav::new("androidForWorkEnrollmentProfiles");
    /// `androidForWorkSettings`: [`AndroidForWorkSettings`](super::AndroidForWorkSettings).
    pub const ANDROID_FOR_WORK_SETTINGS: mg::Nav<
        DeviceManagement,
        super::AndroidForWorkSettings,
    > = mg::Nav::new("androidForWorkSettings");
    /// `androidManagedStoreAccountEnterpriseSettings`:
    /// [`AndroidManagedStoreAccountEnterpriseSettings`].
    ///
    /// [`AndroidManagedStoreAccountEnterpriseSettings`]: super::AndroidManagedStoreAccountEnterpriseSettings
    pub const ANDROID_MANAGED_STORE_ACCOUNT_ENTERPRISE_SETTINGS: mg::Nav<
        DeviceManagement,
        super::AndroidManagedStoreAccountEnterpriseSettings,
    > = mg::Nav::new("androidManagedStoreAccountEnterpriseSettings");
    /// `androidManagedStoreAppConfigurationSchemas`: many
    /// [`AndroidManagedStoreAppConfigurationSchema`].
    ///
    /// [`AndroidManagedStoreAppConfigurationSchema`]: super::AndroidManagedStoreAppConfigurationSchema
    pub const ANDROID_MANAGED_STORE_APP_CONFIGURATION_SCHEMAS: mg::Nav<
        DeviceManagement,
        Vec<super::AndroidManagedStoreAppConfigurationSchema>,
    > = mg::Nav::new("androidManagedStoreAppConfigurationSchemas");
    /// `applePushNotificationCertificate`:
    /// [`ApplePushNotificationCertificate`](super::ApplePushNotificationCertificate).
    pub const APPLE_PUSH_NOTIFICATION_CERTIFICATE: mg::Nav<
        DeviceManagement,
        super::ApplePushNotificationCertificate,
    > = mg::Nav::new("applePushNotificationCertificate");
    /// `appleUserInitiatedEnrollmentProfiles`: many
    /// [`AppleUserInitiatedEnrollmentProfile`](super::AppleUserInitiatedEnrollmentProfile).
    pub const APPLE_USER_INITIATED_ENROLLMENT_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::AppleUserInitiatedEnrollmentProfile>,
    > = mg::Nav::new("appleUserInitiatedEnrollmentProfiles");
    /// `assignmentFilters`: many
    /// [`DeviceAndAppManagementAssignmentFilter`](super::DeviceAndAppManagementAssignmentFilter).
    pub const ASSIGNMENT_FILTERS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceAndAppManagementAssignmentFilter>,
    > = mg::Nav::new("assignmentFilters");
    /// `auditEvents`: many [`AuditEvent`](super::AuditEvent).
    pub const AUDIT_EVENTS: mg::Nav<DeviceManagement, Vec<super::AuditEvent>> = mg::Nav::new(
        "auditEvents",
    );
    /// `autopilotEvents`: many
    /// [`DeviceManagementAutopilotEvent`](super::DeviceManagementAutopilotEvent).
    pub const AUTOPILOT_EVENTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementAutopilotEvent>,
    > = mg::Nav::new("autopilotEvents");
    /// `cartToClassAssociations`: many [`CartToClassAssociation`](super::CartToClassAssociation).
    pub const CART_TO_CLASS_ASSOCIATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::CartToClassAssociation>,
    > = mg::Nav::new("cartToClassAssociations");
    /// `categories`: many
    /// [`DeviceManagementSettingCategory`](super::DeviceManagementSettingCategory).
    pub const CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementSettingCategory>,
    > = mg::Nav::new("categories");
    /// `certificateConnectorDetails`: many
    /// [`CertificateConnectorDetails`](super::CertificateConnectorDetails).
    pub const CERTIFICATE_CONNECTOR_DETAILS: mg::Nav<
        DeviceManagement,
        Vec<super::CertificateConnectorDetails>,
    > = mg::Nav::new("certificateConnectorDetails");
    /// `chromeOSOnboardingSettings`: many
    /// [`ChromeOsOnboardingSettings`](super::ChromeOsOnboardingSettings).
    pub const CHROME_OS_ONBOARDING_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::ChromeOsOnboardingSettings>,
    > = mg::Nav::new("chromeOSOnboardingSettings");
    /// `cloudCertificationAuthority`: many
    /// [`CloudCertificationAuthority`](super::CloudCertificationAuthority).
    pub const CLOUD_CERTIFICATION_AUTHORITY: mg::Nav<
        DeviceManagement,
        Vec<super::CloudCertificationAuthority>,
    > = mg::Nav::new("cloudCertificationAuthority");
    /// `cloudCertificationAuthorityLeafCertificate`: many
    /// [`CloudCertificationAuthorityLeafCertificate`].
    ///
    /// [`CloudCertificationAuthorityLeafCertificate`]: super::CloudCertificationAuthorityLeafCertificate
    pub const CLOUD_CERTIFICATION_AUTHORITY_LEAF_CERTIFICATE: mg::Nav<
        DeviceManagement,
        Vec<super::CloudCertificationAuthorityLeafCertificate>,
    > = mg::Nav::new("cloudCertificationAuthorityLeafCertificate");
    /// `cloudPCConnectivityIssues`: many
    /// [`CloudPcConnectivityIssue`](super::CloudPcConnectivityIssue).
    pub const CLOUD_PC_CONNECTIVITY_ISSUES: mg::Nav<
        DeviceManagement,
        Vec<super::CloudPcConnectivityIssue>,
    > = mg::Nav::new("cloudPCConnectivityIssues");
    /// `comanagedDevices`: many [`ManagedDevice`](super::ManagedDevice).
    pub const COMANAGED_DEVICES: mg::Nav<DeviceManagement, Vec<super::ManagedDevice>> = mg::Nav::new(
        "comanagedDevices",
    );
    /// `comanagementEligibleDevices`: many
    /// [`ComanagementEligibleDevice`](super::ComanagementEligibleDevice).
    pub const COMANAGEMENT_ELIGIBLE_DEVICES: mg::Nav<
        DeviceManagement,
        Vec<super::ComanagementEligibleDevice>,
    > = mg::Nav::new("comanagementEligibleDevices");
    /// `complianceCategories`: many
    /// [`DeviceManagementConfigurationCategory`](super::DeviceManagementConfigurationCategory).
    pub const COMPLIANCE_CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationCategory>,
    > = mg::Nav::new("complianceCategories");
    /// `complianceManagementPartners`: many
    /// [`ComplianceManagementPartner`](super::ComplianceManagementPartner).
    pub const COMPLIANCE_MANAGEMENT_PARTNERS: mg::Nav<
        DeviceManagement,
        Vec<super::ComplianceManagementPartner>,
    > = mg::Nav::new("complianceManagementPartners");
    /// `compliancePolicies`: many
    /// [`DeviceManagementCompliancePolicy`](super::DeviceManagementCompliancePolicy).
    pub const COMPLIANCE_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementCompliancePolicy>,
    > = mg::Nav::new("compliancePolicies");
    /// `complianceSettings`: many [`DeviceManagementConfigurationSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationSettingDefinition`]: super::DeviceManagementConfigurationSettingDefinition
    pub const COMPLIANCE_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("complianceSettings");
    /// `conditionalAccessSettings`:
    /// [`OnPremisesConditionalAccessSettings`](super::OnPremisesConditionalAccessSettings).
    pub const CONDITIONAL_ACCESS_SETTINGS: mg::Nav<
        DeviceManagement,
        super::OnPremisesConditionalAccessSettings,
    > = mg::Nav::new("conditionalAccessSettings");
    /// `configManagerCollections`: many
    /// [`ConfigManagerCollection`](super::ConfigManagerCollection).
    pub const CONFIG_MANAGER_COLLECTIONS: mg::Nav<
        DeviceManagement,
        Vec<super::ConfigManagerCollection>,
    > = mg::Nav::new("configManagerCollections");
    /// `configurationCategories`: many
    /// [`DeviceManagementConfigurationCategory`](super::DeviceManagementConfigurationCategory).
    pub const CONFIGURATION_CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationCategory>,
    > = mg::Nav::new("configurationCategories");
    /// `configurationPolicies`: many
    /// [`DeviceManagementConfigurationPolicy`](super::DeviceManagementConfigurationPolicy).
    pub const CONFIGURATION_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationPolicy>,
    > = mg::Nav::new("configurationPolicies");
    /// `configurationPolicyTemplates`: many [`DeviceManagementConfigurationPolicyTemplate`].
    ///
    /// [`DeviceManagementConfigurationPolicyTemplate`]: super::DeviceManagementConfigurationPolicyTemplate
    pub const CONFIGURATION_POLICY_TEMPLATES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationPolicyTemplate>,
    > = mg::Nav::new("configurationPolicyTemplates");
    /// `configurationSettings`: many [`DeviceManagementConfigurationSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationSettingDefinition`]: super::DeviceManagementConfigurationSettingDefinition
    pub const CONFIGURATION_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("configurationSettings");
    /// `dataSharingConsents`: many [`DataSharingConsent`](super::DataSharingConsent).
    pub const DATA_SHARING_CONSENTS: mg::Nav<
        DeviceManagement,
        Vec<super::DataSharingConsent>,
    > = mg::Nav::new("dataSharingConsents");
    /// `depOnboardingSettings`: many [`DepOnboardingSetting`](super::DepOnboardingSetting).
    pub const DEP_ONBOARDING_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DepOnboardingSetting>,
    > = mg::Nav::new("depOnboardingSettings");
    /// `derivedCredentials`: many [`DeviceManagementDerivedCredentialSettings`].
    ///
    /// [`DeviceManagementDerivedCredentialSettings`]: super::DeviceManagementDerivedCredentialSettings
    pub const DERIVED_CREDENTIALS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementDerivedCredentialSettings>,
    > = mg::Nav::new("derivedCredentials");
    /// `detectedApps`: many [`DetectedApp`](super::DetectedApp).
    pub const DETECTED_APPS: mg::Nav<DeviceManagement, Vec<super::DetectedApp>> = mg::Nav::new(
        "detectedApps",
    );
    /// `deviceCategories`: many [`DeviceCategory`](super::DeviceCategory).
    pub const DEVICE_CATEGORIES: mg::Nav<DeviceManagement, Vec<super::DeviceCategory>> = mg::Nav::new(
        "deviceCategories",
    );
    /// `deviceCompliancePolicies`: many [`DeviceCompliancePolicy`](super::DeviceCompliancePolicy).
    pub const DEVICE_COMPLIANCE_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceCompliancePolicy>,
    > = mg::Nav::new("deviceCompliancePolicies");
    /// `deviceCompliancePolicyDeviceStateSummary`: [`DeviceCompliancePolicyDeviceStateSummary`].
    ///
    /// [`DeviceCompliancePolicyDeviceStateSummary`]: super::DeviceCompliancePolicyDeviceStateSummary
    pub const DEVICE_COMPLIANCE_POLICY_DEVICE_STATE_SUMMARY: mg::Nav<
        DeviceManagement,
        super::DeviceCompliancePolicyDeviceStateSummary,
    > = mg::Nav::new("deviceCompliancePolicyDeviceStateSummary");
    /// `deviceCompliancePolicySettingStateSummaries`: many
    /// [`DeviceCompliancePolicySettingStateSummary`].
    ///
    /// [`DeviceCompliancePolicySettingStateSummary`]: super::DeviceCompliancePolicySettingStateSummary
    pub const DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceCompliancePolicySettingStateSummary>,
    > = mg::Nav::new("deviceCompliancePolicySettingStateSummaries");
    /// `deviceComplianceScripts`: many [`DeviceComplianceScript`](super::DeviceComplianceScript).
    pub const DEVICE_COMPLIANCE_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceComplianceScript>,
    > = mg::Nav::new("deviceComplianceScripts");
    /// `deviceConfigurationConflictSummary`: many
    /// [`DeviceConfigurationConflictSummary`](super::DeviceConfigurationConflictSummary).
    pub const DEVICE_CONFIGURATION_CONFLICT_SUMMARY: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceConfigurationConflictSummary>,
    > = mg::Nav::new("deviceConfigurationConflictSummary");
    /// `deviceConfigurationDeviceStateSummaries`:
    /// [`DeviceConfigurationDeviceStateSummary`](super::DeviceConfigurationDeviceStateSummary).
    pub const DEVICE_CONFIGURATION_DEVICE_STATE_SUMMARIES: mg::Nav<
        DeviceManagement,
        super::DeviceConfigurationDeviceStateSummary,
    > = mg::Nav::new("deviceConfigurationDeviceStateSummaries");
    /// `deviceConfigurationRestrictedAppsViolations`: many
    /// [`RestrictedAppsViolation`](super::RestrictedAppsViolation).
    pub const DEVICE_CONFIGURATION_RESTRICTED_APPS_VIOLATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::RestrictedAppsViolation>,
    > = mg::Nav::new("deviceConfigurationRestrictedAppsViolations");
    /// `deviceConfigurationUserStateSummaries`:
    /// [`DeviceConfigurationUserStateSummary`](super::DeviceConfigurationUserStateSummary).
    pub const DEVICE_CONFIGURATION_USER_STATE_SUMMARIES: mg::Nav<
        DeviceManagement,
        super::DeviceConfigurationUserStateSummary,
    > = mg::Nav::new("deviceConfigurationUserStateSummaries");
    /// `deviceConfigurations`: many [`DeviceConfiguration`](super::DeviceConfiguration).
    pub const DEVICE_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceConfiguration>,
    > = mg::Nav::new("deviceConfigurations");
    /// `deviceConfigurationsAllManagedDeviceCertificateStates`: many
    /// [`ManagedAllDeviceCertificateState`](super::ManagedAllDeviceCertificateState).
    pub const DEVICE_CONFIGURATIONS_ALL_MANAGED_DEVICE_CERTIFICATE_STATES: mg::Nav<
        DeviceManagement,
        Vec<super::ManagedAllDeviceCertificateState>,
    > = mg::Nav::new("deviceConfigurationsAllManagedDeviceCertificateStates");
    /// `deviceCustomAttributeShellScripts`: many
    /// [`DeviceCustomAttributeShellScript`](super::DeviceCustomAttributeShellScript).
    pub const DEVICE_CUSTOM_ATTRIBUTE_SHELL_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceCustomAttributeShellScript>,
    > = mg::Nav::new("deviceCustomAttributeShellScripts");
    /// `deviceEnrollmentConfigurations`: many
    /// [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration).
    pub const DEVICE_ENROLLMENT_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceEnrollmentConfiguration>,
    > = mg::Nav::new("deviceEnrollmentConfigurations");
    /// `deviceHealthScripts`: many [`DeviceHealthScript`](super::DeviceHealthScript).
    pub const DEVICE_HEALTH_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceHealthScript>,
    > = mg::Nav::new("deviceHealthScripts");
    /// `deviceManagementPartners`: many
    /// [`DeviceManagementPartner`](super::DeviceManagementPartner).
    pub const DEVICE_MANAGEMENT_PARTNERS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementPartner>,
    > = mg::Nav::new("deviceManagementPartners");
    /// `deviceManagementScripts`: many [`DeviceManagementScript`](super::DeviceManagementScript).
    pub const DEVICE_MANAGEMENT_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementScript>,
    > = mg::Nav::new("deviceManagementScripts");
    /// `deviceShellScripts`: many [`DeviceShellScript`](super::DeviceShellScript).
    pub const DEVICE_SHELL_SCRIPTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceShellScript>,
    > = mg::Nav::new("deviceShellScripts");
    /// `domainJoinConnectors`: many
    /// [`DeviceManagementDomainJoinConnector`](super::DeviceManagementDomainJoinConnector).
    pub const DOMAIN_JOIN_CONNECTORS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementDomainJoinConnector>,
    > = mg::Nav::new("domainJoinConnectors");
    /// `elevationRequests`: many
    /// [`PrivilegeManagementElevationRequest`](super::PrivilegeManagementElevationRequest).
    pub const ELEVATION_REQUESTS: mg::Nav<
        DeviceManagement,
        Vec<super::PrivilegeManagementElevationRequest>,
    > = mg::Nav::new("elevationRequests");
    /// `embeddedSIMActivationCodePools`: many
    /// [`EmbeddedSimActivationCodePool`](super::EmbeddedSimActivationCodePool).
    pub const EMBEDDED_SIM_ACTIVATION_CODE_POOLS: mg::Nav<
        DeviceManagement,
        Vec<super::EmbeddedSimActivationCodePool>,
    > = mg::Nav::new("embeddedSIMActivationCodePools");
    /// `endpointPrivilegeManagementProvisioningStatus`:
    /// [`EndpointPrivilegeManagementProvisioningStatus`].
    ///
    /// [`EndpointPrivilegeManagementProvisioningStatus`]: super::EndpointPrivilegeManagementProvisioningStatus
    pub const ENDPOINT_PRIVILEGE_MANAGEMENT_PROVISIONING_STATUS: mg::Nav<
        DeviceManagement,
        super::EndpointPrivilegeManagementProvisioningStatus,
    > = mg::Nav::new("endpointPrivilegeManagementProvisioningStatus");
    /// `exchangeConnectors`: many
    /// [`DeviceManagementExchangeConnector`](super::DeviceManagementExchangeConnector).
    pub const EXCHANGE_CONNECTORS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementExchangeConnector>,
    > = mg::Nav::new("exchangeConnectors");
    /// `exchangeOnPremisesPolicies`: many [`DeviceManagementExchangeOnPremisesPolicy`].
    ///
    /// [`DeviceManagementExchangeOnPremisesPolicy`]: super::DeviceManagementExchangeOnPremisesPolicy
    pub const EXCHANGE_ON_PREMISES_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementExchangeOnPremisesPolicy>,
    > = mg::Nav::new("exchangeOnPremisesPolicies");
    /// `exchangeOnPremisesPolicy`: [`DeviceManagementExchangeOnPremisesPolicy`].
    ///
    /// [`DeviceManagementExchangeOnPremisesPolicy`]: super::DeviceManagementExchangeOnPremisesPolicy
    pub const EXCHANGE_ON_PREMISES_POLICY: mg::Nav<
        DeviceManagement,
        super::DeviceManagementExchangeOnPremisesPolicy,
    > = mg::Nav::new("exchangeOnPremisesPolicy");
    /// `groupPolicyCategories`: many [`GroupPolicyCategory`](super::GroupPolicyCategory).
    pub const GROUP_POLICY_CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyCategory>,
    > = mg::Nav::new("groupPolicyCategories");
    /// `groupPolicyConfigurations`: many
    /// [`GroupPolicyConfiguration`](super::GroupPolicyConfiguration).
    pub const GROUP_POLICY_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyConfiguration>,
    > = mg::Nav::new("groupPolicyConfigurations");
    /// `groupPolicyDefinitionFiles`: many
    /// [`GroupPolicyDefinitionFile`](super::GroupPolicyDefinitionFile).
    pub const GROUP_POLICY_DEFINITION_FILES: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyDefinitionFile>,
    > = mg::Nav::new("groupPolicyDefinitionFiles");
    /// `groupPolicyDefinitions`: many [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const GROUP_POLICY_DEFINITIONS: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyDefinition>,
    > = mg::Nav::new("groupPolicyDefinitions");
    /// `groupPolicyMigrationReports`: many
    /// [`GroupPolicyMigrationReport`](super::GroupPolicyMigrationReport).
    pub const GROUP_POLICY_MIGRATION_REPORTS: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyMigrationReport>,
    > = mg::Nav::new("groupPolicyMigrationReports");
    /// `groupPolicyObjectFiles`: many [`GroupPolicyObjectFile`](super::GroupPolicyObjectFile).
    pub const GROUP_POLICY_OBJECT_FILES: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyObjectFile>,
    > = mg::Nav::new("groupPolicyObjectFiles");
    /// `groupPolicyUploadedDefinitionFiles`: many
    /// [`GroupPolicyUploadedDefinitionFile`](super::GroupPolicyUploadedDefinitionFile).
    pub const GROUP_POLICY_UPLOADED_DEFINITION_FILES: mg::Nav<
        DeviceManagement,
        Vec<super::GroupPolicyUploadedDefinitionFile>,
    > = mg::Nav::new("groupPolicyUploadedDefinitionFiles");
    /// `hardwareConfigurations`: many [`HardwareConfiguration`](super::HardwareConfiguration).
    pub const HARDWARE_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::HardwareConfiguration>,
    > = mg::Nav::new("hardwareConfigurations");
    /// `hardwarePasswordDetails`: many [`HardwarePasswordDetail`](super::HardwarePasswordDetail).
    pub const HARDWARE_PASSWORD_DETAILS: mg::Nav<
        DeviceManagement,
        Vec<super::HardwarePasswordDetail>,
    > = mg::Nav::new("hardwarePasswordDetails");
    /// `hardwarePasswordInfo`: many [`HardwarePasswordInfo`](super::HardwarePasswordInfo).
    pub const HARDWARE_PASSWORD_INFO: mg::Nav<
        DeviceManagement,
        Vec<super::HardwarePasswordInfo>,
    > = mg::Nav::new("hardwarePasswordInfo");
    /// `importedDeviceIdentities`: many [`ImportedDeviceIdentity`](super::ImportedDeviceIdentity).
    pub const IMPORTED_DEVICE_IDENTITIES: mg::Nav<
        DeviceManagement,
        Vec<super::ImportedDeviceIdentity>,
    > = mg::Nav::new("importedDeviceIdentities");
    /// `importedWindowsAutopilotDeviceIdentities`: many
    /// [`ImportedWindowsAutopilotDeviceIdentity`](super::ImportedWindowsAutopilotDeviceIdentity).
    pub const IMPORTED_WINDOWS_AUTOPILOT_DEVICE_IDENTITIES: mg::Nav<
        DeviceManagement,
        Vec<super::ImportedWindowsAutopilotDeviceIdentity>,
    > = mg::Nav::new("importedWindowsAutopilotDeviceIdentities");
    /// `intents`: many [`DeviceManagementIntent`](super::DeviceManagementIntent).
    pub const INTENTS: mg::Nav<DeviceManagement, Vec<super::DeviceManagementIntent>> = mg::Nav::new(
        "intents",
    );
    /// `intuneBrandingProfiles`: many [`IntuneBrandingProfile`](super::IntuneBrandingProfile).
    pub const INTUNE_BRANDING_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::IntuneBrandingProfile>,
    > = mg::Nav::new("intuneBrandingProfiles");
    /// `iosUpdateStatuses`: many [`IosUpdateDeviceStatus`](super::IosUpdateDeviceStatus).
    pub const IOS_UPDATE_STATUSES: mg::Nav<
        DeviceManagement,
        Vec<super::IosUpdateDeviceStatus>,
    > = mg::Nav::new("iosUpdateStatuses");
    /// `macOSSoftwareUpdateAccountSummaries`: many
    /// [`MacOsSoftwareUpdateAccountSummary`](super::MacOsSoftwareUpdateAccountSummary).
    pub const MAC_OS_SOFTWARE_UPDATE_ACCOUNT_SUMMARIES: mg::Nav<
        DeviceManagement,
        Vec<super::MacOsSoftwareUpdateAccountSummary>,
    > = mg::Nav::new("macOSSoftwareUpdateAccountSummaries");
    /// `managedDeviceCleanupRules`: many
    /// [`ManagedDeviceCleanupRule`](super::ManagedDeviceCleanupRule).
    pub const MANAGED_DEVICE_CLEANUP_RULES: mg::Nav<
        DeviceManagement,
        Vec<super::ManagedDeviceCleanupRule>,
    > = mg::Nav::new("managedDeviceCleanupRules");
    /// `managedDeviceEncryptionStates`: many
    /// [`ManagedDeviceEncryptionState`](super::ManagedDeviceEncryptionState).
    pub const MANAGED_DEVICE_ENCRYPTION_STATES: mg::Nav<
        DeviceManagement,
        Vec<super::ManagedDeviceEncryptionState>,
    > = mg::Nav::new("managedDeviceEncryptionStates");
    /// `managedDeviceOverview`: [`ManagedDeviceOverview`](super::ManagedDeviceOverview).
    pub const MANAGED_DEVICE_OVERVIEW: mg::Nav<
        DeviceManagement,
        super::ManagedDeviceOverview,
    > = mg::Nav::new("managedDeviceOverview");
    /// `managedDeviceWindowsOSImages`: many [`ManagedDeviceWindowsOperatingSystemImage`].
    ///
    /// [`ManagedDeviceWindowsOperatingSystemImage`]: super::ManagedDeviceWindowsOperatingSystemImage
    pub const MANAGED_DEVICE_WINDOWS_OS_IMAGES: mg::Nav<
        DeviceManagement,
        Vec<super::ManagedDeviceWindowsOperatingSystemImage>,
    > = mg::Nav::new("managedDeviceWindowsOSImages");
    /// `managedDevices`: many [`ManagedDevice`](super::ManagedDevice).
    pub const MANAGED_DEVICES: mg::Nav<DeviceManagement, Vec<super::ManagedDevice>> = mg::Nav::new(
        "managedDevices",
    );
    /// `microsoftTunnelConfigurations`: many
    /// [`MicrosoftTunnelConfiguration`](super::MicrosoftTunnelConfiguration).
    pub const MICROSOFT_TUNNEL_CONFIGURATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::MicrosoftTunnelConfiguration>,
    > = mg::Nav::new("microsoftTunnelConfigurations");
    /// `microsoftTunnelHealthThresholds`: many
    /// [`MicrosoftTunnelHealthThreshold`](super::MicrosoftTunnelHealthThreshold).
    pub const MICROSOFT_TUNNEL_HEALTH_THRESHOLDS: mg::Nav<
        DeviceManagement,
        Vec<super::MicrosoftTunnelHealthThreshold>,
    > = mg::Nav::new("microsoftTunnelHealthThresholds");
    /// `microsoftTunnelServerLogCollectionResponses`: many
    /// [`MicrosoftTunnelServerLogCollectionResponse`].
    ///
    /// [`MicrosoftTunnelServerLogCollectionResponse`]: super::MicrosoftTunnelServerLogCollectionResponse
    pub const MICROSOFT_TUNNEL_SERVER_LOG_COLLECTION_RESPONSES: mg::Nav<
        DeviceManagement,
        Vec<super::MicrosoftTunnelServerLogCollectionResponse>,
    > = mg::Nav::new("microsoftTunnelServerLogCollectionResponses");
    /// `microsoftTunnelSites`: many [`MicrosoftTunnelSite`](super::MicrosoftTunnelSite).
    pub const MICROSOFT_TUNNEL_SITES: mg::Nav<
        DeviceManagement,
        Vec<super::MicrosoftTunnelSite>,
    > = mg::Nav::new("microsoftTunnelSites");
    /// `mobileAppTroubleshootingEvents`: many
    /// [`MobileAppTroubleshootingEvent`](super::MobileAppTroubleshootingEvent).
    pub const MOBILE_APP_TROUBLESHOOTING_EVENTS: mg::Nav<
        DeviceManagement,
        Vec<super::MobileAppTroubleshootingEvent>,
    > = mg::Nav::new("mobileAppTroubleshootingEvents");
    /// `mobileThreatDefenseConnectors`: many
    /// [`MobileThreatDefenseConnector`](super::MobileThreatDefenseConnector).
    pub const MOBILE_THREAT_DEFENSE_CONNECTORS: mg::Nav<
        DeviceManagement,
        Vec<super::MobileThreatDefenseConnector>,
    > = mg::Nav::new("mobileThreatDefenseConnectors");
    /// `monitoring`: [`Monitoring`](crate::models::device_management::Monitoring).
    pub const MONITORING: mg::Nav<
        DeviceManagement,
        crate::models::device_management::Monitoring,
    > = mg::Nav::new("monitoring");
    /// `ndesConnectors`: many [`NdesConnector`](super::NdesConnector).
    pub const NDES_CONNECTORS: mg::Nav<DeviceManagement, Vec<super::NdesConnector>> = mg::Nav::new(
        "ndesConnectors",
    );
    /// `notificationMessageTemplates`: many
    /// [`NotificationMessageTemplate`](super::NotificationMessageTemplate).
    pub const NOTIFICATION_MESSAGE_TEMPLATES: mg::Nav<
        DeviceManagement,
        Vec<super::NotificationMessageTemplate>,
    > = mg::Nav::new("notificationMessageTemplates");
    /// `operationApprovalPolicies`: many
    /// [`OperationApprovalPolicy`](super::OperationApprovalPolicy).
    pub const OPERATION_APPROVAL_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::OperationApprovalPolicy>,
    > = mg::Nav::new("operationApprovalPolicies");
    /// `operationApprovalRequests`: many
    /// [`OperationApprovalRequest`](super::OperationApprovalRequest).
    pub const OPERATION_APPROVAL_REQUESTS: mg::Nav<
        DeviceManagement,
        Vec<super::OperationApprovalRequest>,
    > = mg::Nav::new("operationApprovalRequests");
    /// `privilegeManagementElevations`: many
    /// [`PrivilegeManagementElevation`](super::PrivilegeManagementElevation).
    pub const PRIVILEGE_MANAGEMENT_ELEVATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::PrivilegeManagementElevation>,
    > = mg::Nav::new("privilegeManagementElevations");
    /// `remoteActionAudits`: many [`RemoteActionAudit`](super::RemoteActionAudit).
    pub const REMOTE_ACTION_AUDITS: mg::Nav<
        DeviceManagement,
        Vec<super::RemoteActionAudit>,
    > = mg::Nav::new("remoteActionAudits");
    /// `remoteAssistancePartners`: many
    /// [`RemoteAssistancePartner`](super::RemoteAssistancePartner).
    pub const REMOTE_ASSISTANCE_PARTNERS: mg::Nav<
        DeviceManagement,
        Vec<super::RemoteAssistancePartner>,
    > = mg::Nav::new("remoteAssistancePartners");
    /// `remoteAssistanceSettings`: [`RemoteAssistanceSettings`](super::RemoteAssistanceSettings).
    pub const REMOTE_ASSISTANCE_SETTINGS: mg::Nav<
        DeviceManagement,
        super::RemoteAssistanceSettings,
    > = mg::Nav::new("remoteAssistanceSettings");
    /// `reports`: [`DeviceManagementReports`](super::DeviceManagementReports).
    pub const REPORTS: mg::Nav<DeviceManagement, super::DeviceManagementReports> = mg::Nav::new(
        "reports",
    );
    /// `resourceAccessProfiles`: many [`DeviceManagementResourceAccessProfileBase`].
    ///
    /// [`DeviceManagementResourceAccessProfileBase`]: super::DeviceManagementResourceAccessProfileBase
    pub const RESOURCE_ACCESS_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementResourceAccessProfileBase>,
    > = mg::Nav::new("resourceAccessProfiles");
    /// `resourceOperations`: many [`ResourceOperation`](super::ResourceOperation).
    pub const RESOURCE_OPERATIONS: mg::Nav<
        DeviceManagement,
        Vec<super::ResourceOperation>,
    > = mg::Nav::new("resourceOperations");
    /// `reusablePolicySettings`: many
    /// [`DeviceManagementReusablePolicySetting`](super::DeviceManagementReusablePolicySetting).
    pub const REUSABLE_POLICY_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementReusablePolicySetting>,
    > = mg::Nav::new("reusablePolicySettings");
    /// `reusableSettings`: many [`DeviceManagementConfigurationSettingDefinition`].
    ///
    /// [`DeviceManagementConfigurationSettingDefinition`]: super::DeviceManagementConfigurationSettingDefinition
    pub const REUSABLE_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationSettingDefinition>,
    > = mg::Nav::new("reusableSettings");
    /// `roleAssignments`: many
    /// [`DeviceAndAppManagementRoleAssignment`](super::DeviceAndAppManagementRoleAssignment).
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceAndAppManagementRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many [`RoleDefinition`](super::RoleDefinition).
    pub const ROLE_DEFINITIONS: mg::Nav<DeviceManagement, Vec<super::RoleDefinition>> = mg::Nav::new(
        "roleDefinitions",
    );
    /// `roleScopeTags`: many [`RoleScopeTag`](super::RoleScopeTag).
    pub const ROLE_SCOPE_TAGS: mg::Nav<DeviceManagement, Vec<super::RoleScopeTag>> = mg::Nav::new(
        "roleScopeTags",
    );
    /// `serviceNowConnections`: many [`ServiceNowConnection`](super::ServiceNowConnection).
    pub const SERVICE_NOW_CONNECTIONS: mg::Nav<
        DeviceManagement,
        Vec<super::ServiceNowConnection>,
    > = mg::Nav::new("serviceNowConnections");
    /// `settingDefinitions`: many
    /// [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition).
    pub const SETTING_DEFINITIONS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementSettingDefinition>,
    > = mg::Nav::new("settingDefinitions");
    /// `softwareUpdateStatusSummary`:
    /// [`SoftwareUpdateStatusSummary`](super::SoftwareUpdateStatusSummary).
    pub const SOFTWARE_UPDATE_STATUS_SUMMARY: mg::Nav<
        DeviceManagement,
        super::SoftwareUpdateStatusSummary,
    > = mg::Nav::new("softwareUpdateStatusSummary");
    /// `templateInsights`: many [`DeviceManagementTemplateInsightsDefinition`].
    ///
    /// [`DeviceManagementTemplateInsightsDefinition`]: super::DeviceManagementTemplateInsightsDefinition
    pub const TEMPLATE_INSIGHTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementTemplateInsightsDefinition>,
    > = mg::Nav::new("templateInsights");
    /// `templateSettings`: many [`DeviceManagementConfigurationSettingTemplate`].
    ///
    /// [`DeviceManagementConfigurationSettingTemplate`]: super::DeviceManagementConfigurationSettingTemplate
    pub const TEMPLATE_SETTINGS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementConfigurationSettingTemplate>,
    > = mg::Nav::new("templateSettings");
    /// `templates`: many [`DeviceManagementTemplate`](super::DeviceManagementTemplate).
    pub const TEMPLATES: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementTemplate>,
    > = mg::Nav::new("templates");
    /// `tenantAttachRBAC`: [`TenantAttachRbac`](super::TenantAttachRbac).
    pub const TENANT_ATTACH_RBAC: mg::Nav<DeviceManagement, super::TenantAttachRbac> = mg::Nav::new(
        "tenantAttachRBAC",
    );
    /// `termsAndConditions`: many [`TermsAndConditions`](super::TermsAndConditions).
    pub const TERMS_AND_CONDITIONS: mg::Nav<
        DeviceManagement,
        Vec<super::TermsAndConditions>,
    > = mg::Nav::new("termsAndConditions");
    /// `troubleshootingEvents`: many
    /// [`DeviceManagementTroubleshootingEvent`](super::DeviceManagementTroubleshootingEvent).
    pub const TROUBLESHOOTING_EVENTS: mg::Nav<
        DeviceManagement,
        Vec<super::DeviceManagementTroubleshootingEvent>,
    > = mg::Nav::new("troubleshootingEvents");
    /// `userExperienceAnalyticsAnomaly`: many
    /// [`UserExperienceAnalyticsAnomaly`](super::UserExperienceAnalyticsAnomaly).
    pub const USER_EXPERIENCE_ANALYTICS_ANOMALY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAnomaly>,
    > = mg::Nav::new("userExperienceAnalyticsAnomaly");
    /// `userExperienceAnalyticsAnomalyCorrelationGroupOverview`: many
    /// [`UserExperienceAnalyticsAnomalyCorrelationGroupOverview`].
    ///
    /// [`UserExperienceAnalyticsAnomalyCorrelationGroupOverview`]: super::UserExperienceAnalyticsAnomalyCorrelationGroupOverview
    pub const USER_EXPERIENCE_ANALYTICS_ANOMALY_CORRELATION_GROUP_OVERVIEW: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAnomalyCorrelationGroupOverview>,
    > = mg::Nav::new("userExperienceAnalyticsAnomalyCorrelationGroupOverview");
    /// `userExperienceAnalyticsAnomalyDevice`: many
    /// [`UserExperienceAnalyticsAnomalyDevice`](super::UserExperienceAnalyticsAnomalyDevice).
    pub const USER_EXPERIENCE_ANALYTICS_ANOMALY_DEVICE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAnomalyDevice>,
    > = mg::Nav::new("userExperienceAnalyticsAnomalyDevice");
    /// `userExperienceAnalyticsAppHealthApplicationPerformance`: many
    /// [`UserExperienceAnalyticsAppHealthApplicationPerformance`].
    ///
    /// [`UserExperienceAnalyticsAppHealthApplicationPerformance`]: super::UserExperienceAnalyticsAppHealthApplicationPerformance
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthApplicationPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthApplicationPerformance");
    /// `userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion`: many
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion`].
    ///
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion`]: super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion>,
    > = mg::Nav::new(
        "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion",
    );
    /// `userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`: many
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`].
    ///
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`]: super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION_DETAILS: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails>,
    > = mg::Nav::new(
        "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails",
    );
    /// `userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`: many
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`].
    ///
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`]: super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION_DEVICE_ID: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId>,
    > = mg::Nav::new(
        "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId",
    );
    /// `userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`: many
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion`].
    ///
    /// [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion`]: super::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_OS_VERSION: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion>,
    > = mg::Nav::new(
        "userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion",
    );
    /// `userExperienceAnalyticsAppHealthDeviceModelPerformance`: many
    /// [`UserExperienceAnalyticsAppHealthDeviceModelPerformance`].
    ///
    /// [`UserExperienceAnalyticsAppHealthDeviceModelPerformance`]: super::UserExperienceAnalyticsAppHealthDeviceModelPerformance
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_MODEL_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthDeviceModelPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthDeviceModelPerformance");
    /// `userExperienceAnalyticsAppHealthDevicePerformance`: many
    /// [`UserExperienceAnalyticsAppHealthDevicePerformance`].
    ///
    /// [`UserExperienceAnalyticsAppHealthDevicePerformance`]: super::UserExperienceAnalyticsAppHealthDevicePerformance
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthDevicePerformance>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthDevicePerformance");
    /// `userExperienceAnalyticsAppHealthDevicePerformanceDetails`: many
    /// [`UserExperienceAnalyticsAppHealthDevicePerformanceDetails`].
    ///
    /// [`UserExperienceAnalyticsAppHealthDevicePerformanceDetails`]: super::UserExperienceAnalyticsAppHealthDevicePerformanceDetails
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_PERFORMANCE_DETAILS: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthDevicePerformanceDetails>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthDevicePerformanceDetails");
    /// `userExperienceAnalyticsAppHealthOSVersionPerformance`: many
    /// [`UserExperienceAnalyticsAppHealthOsVersionPerformance`].
    ///
    /// [`UserExperienceAnalyticsAppHealthOsVersionPerformance`]: super::UserExperienceAnalyticsAppHealthOsVersionPerformance
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_OS_VERSION_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsAppHealthOsVersionPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthOSVersionPerformance");
    /// `userExperienceAnalyticsAppHealthOverview`:
    /// [`UserExperienceAnalyticsCategory`](super::UserExperienceAnalyticsCategory).
    pub const USER_EXPERIENCE_ANALYTICS_APP_HEALTH_OVERVIEW: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsCategory,
    > = mg::Nav::new("userExperienceAnalyticsAppHealthOverview");
    /// `userExperienceAnalyticsBaselines`: many
    /// [`UserExperienceAnalyticsBaseline`](super::UserExperienceAnalyticsBaseline).
    pub const USER_EXPERIENCE_ANALYTICS_BASELINES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBaseline>,
    > = mg::Nav::new("userExperienceAnalyticsBaselines");
    /// `userExperienceAnalyticsBatteryHealthAppImpact`: many
    /// [`UserExperienceAnalyticsBatteryHealthAppImpact`].
    ///
    /// [`UserExperienceAnalyticsBatteryHealthAppImpact`]: super::UserExperienceAnalyticsBatteryHealthAppImpact
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_APP_IMPACT: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthAppImpact>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthAppImpact");
    /// `userExperienceAnalyticsBatteryHealthCapacityDetails`:
    /// [`UserExperienceAnalyticsBatteryHealthCapacityDetails`].
    ///
    /// [`UserExperienceAnalyticsBatteryHealthCapacityDetails`]: super::UserExperienceAnalyticsBatteryHealthCapacityDetails
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_CAPACITY_DETAILS: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsBatteryHealthCapacityDetails,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthCapacityDetails");
    /// `userExperienceAnalyticsBatteryHealthDeviceAppImpact`: many
    /// [`UserExperienceAnalyticsBatteryHealthDeviceAppImpact`].
    ///
    /// [`UserExperienceAnalyticsBatteryHealthDeviceAppImpact`]: super::UserExperienceAnalyticsBatteryHealthDeviceAppImpact
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_DEVICE_APP_IMPACT: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthDeviceAppImpact>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthDeviceAppImpact");
    /// `userExperienceAnalyticsBatteryHealthDevicePerformance`: many
    /// [`UserExperienceAnalyticsBatteryHealthDevicePerformance`].
    ///
    /// [`UserExperienceAnalyticsBatteryHealthDevicePerformance`]: super::UserExperienceAnalyticsBatteryHealthDevicePerformance
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_DEVICE_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthDevicePerformance>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthDevicePerformance");
    /// `userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`: many
    /// [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`].
    ///
    /// [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`]: super::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_DEVICE_RUNTIME_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory");
    /// `userExperienceAnalyticsBatteryHealthModelPerformance`: many
    /// [`UserExperienceAnalyticsBatteryHealthModelPerformance`].
    ///
    /// [`UserExperienceAnalyticsBatteryHealthModelPerformance`]: super::UserExperienceAnalyticsBatteryHealthModelPerformance
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_MODEL_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthModelPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthModelPerformance");
    /// `userExperienceAnalyticsBatteryHealthOsPerformance`: many
    /// [`UserExperienceAnalyticsBatteryHealthOsPerformance`].
    ///
    /// [`UserExperienceAnalyticsBatteryHealthOsPerformance`]: super::UserExperienceAnalyticsBatteryHealthOsPerformance
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_OS_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsBatteryHealthOsPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthOsPerformance");
    /// `userExperienceAnalyticsBatteryHealthRuntimeDetails`:
    /// [`UserExperienceAnalyticsBatteryHealthRuntimeDetails`].
    ///
    /// [`UserExperienceAnalyticsBatteryHealthRuntimeDetails`]: super::UserExperienceAnalyticsBatteryHealthRuntimeDetails
    pub const USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_RUNTIME_DETAILS: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsBatteryHealthRuntimeDetails,
    > = mg::Nav::new("userExperienceAnalyticsBatteryHealthRuntimeDetails");
    /// `userExperienceAnalyticsCategories`: many
    /// [`UserExperienceAnalyticsCategory`](super::UserExperienceAnalyticsCategory).
    pub const USER_EXPERIENCE_ANALYTICS_CATEGORIES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsCategory>,
    > = mg::Nav::new("userExperienceAnalyticsCategories");
    /// `userExperienceAnalyticsDeviceMetricHistory`: many
    /// [`UserExperienceAnalyticsMetricHistory`](super::UserExperienceAnalyticsMetricHistory).
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_METRIC_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsMetricHistory>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceMetricHistory");
    /// `userExperienceAnalyticsDevicePerformance`: many
    /// [`UserExperienceAnalyticsDevicePerformance`].
    ///
    /// [`UserExperienceAnalyticsDevicePerformance`]: super::UserExperienceAnalyticsDevicePerformance
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDevicePerformance>,
    > = mg::Nav::new("userExperienceAnalyticsDevicePerformance");
    /// `userExperienceAnalyticsDeviceScope`:
    /// [`UserExperienceAnalyticsDeviceScope`](super::UserExperienceAnalyticsDeviceScope).
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_SCOPE: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsDeviceScope,
    > = mg::Nav::new("userExperienceAnalyticsDeviceScope");
    /// `userExperienceAnalyticsDeviceScopes`: many
    /// [`UserExperienceAnalyticsDeviceScope`](super::UserExperienceAnalyticsDeviceScope).
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_SCOPES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceScope>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceScopes");
    /// `userExperienceAnalyticsDeviceScores`: many
    /// [`UserExperienceAnalyticsDeviceScores`](super::UserExperienceAnalyticsDeviceScores).
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_SCORES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceScores>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceScores");
    /// `userExperienceAnalyticsDeviceStartupHistory`: many
    /// [`UserExperienceAnalyticsDeviceStartupHistory`].
    ///
    /// [`UserExperienceAnalyticsDeviceStartupHistory`]: super::UserExperienceAnalyticsDeviceStartupHistory
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceStartupHistory>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceStartupHistory");
    /// `userExperienceAnalyticsDeviceStartupProcessPerformance`: many
    /// [`UserExperienceAnalyticsDeviceStartupProcessPerformance`].
    ///
    /// [`UserExperienceAnalyticsDeviceStartupProcessPerformance`]: super::UserExperienceAnalyticsDeviceStartupProcessPerformance
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESS_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceStartupProcessPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceStartupProcessPerformance");
    /// `userExperienceAnalyticsDeviceStartupProcesses`: many
    /// [`UserExperienceAnalyticsDeviceStartupProcess`].
    ///
    /// [`UserExperienceAnalyticsDeviceStartupProcess`]: super::UserExperienceAnalyticsDeviceStartupProcess
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESSES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceStartupProcess>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceStartupProcesses");
    /// `userExperienceAnalyticsDeviceTimelineEvent`: many
    /// [`UserExperienceAnalyticsDeviceTimelineEvent`].
    ///
    /// [`UserExperienceAnalyticsDeviceTimelineEvent`]: super::UserExperienceAnalyticsDeviceTimelineEvent
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_TIMELINE_EVENT: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceTimelineEvent>,
    > = mg::Nav::new("userExperienceAnalyticsDeviceTimelineEvent");
    /// `userExperienceAnalyticsDevicesWithoutCloudIdentity`: many
    /// [`UserExperienceAnalyticsDeviceWithoutCloudIdentity`].
    ///
    /// [`UserExperienceAnalyticsDeviceWithoutCloudIdentity`]: super::UserExperienceAnalyticsDeviceWithoutCloudIdentity
    pub const USER_EXPERIENCE_ANALYTICS_DEVICES_WITHOUT_CLOUD_IDENTITY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsDeviceWithoutCloudIdentity>,
    > = mg::Nav::new("userExperienceAnalyticsDevicesWithoutCloudIdentity");
    /// `userExperienceAnalyticsImpactingProcess`: many
    /// [`UserExperienceAnalyticsImpactingProcess`](super::UserExperienceAnalyticsImpactingProcess).
    pub const USER_EXPERIENCE_ANALYTICS_IMPACTING_PROCESS: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsImpactingProcess>,
    > = mg::Nav::new("userExperienceAnalyticsImpactingProcess");
    /// `userExperienceAnalyticsMetricHistory`: many
    /// [`UserExperienceAnalyticsMetricHistory`](super::UserExperienceAnalyticsMetricHistory).
    pub const USER_EXPERIENCE_ANALYTICS_METRIC_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsMetricHistory>,
    > = mg::Nav::new("userExperienceAnalyticsMetricHistory");
    /// `userExperienceAnalyticsModelScores`: many
    /// [`UserExperienceAnalyticsModelScores`](super::UserExperienceAnalyticsModelScores).
    pub const USER_EXPERIENCE_ANALYTICS_MODEL_SCORES: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsModelScores>,
    > = mg::Nav::new("userExperienceAnalyticsModelScores");
    /// `userExperienceAnalyticsNotAutopilotReadyDevice`: many
    /// [`UserExperienceAnalyticsNotAutopilotReadyDevice`].
    ///
    /// [`UserExperienceAnalyticsNotAutopilotReadyDevice`]: super::UserExperienceAnalyticsNotAutopilotReadyDevice
    pub const USER_EXPERIENCE_ANALYTICS_NOT_AUTOPILOT_READY_DEVICE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsNotAutopilotReadyDevice>,
    > = mg::Nav::new("userExperienceAnalyticsNotAutopilotReadyDevice");
    /// `userExperienceAnalyticsOverview`:
    /// [`UserExperienceAnalyticsOverview`](super::UserExperienceAnalyticsOverview).
    pub const USER_EXPERIENCE_ANALYTICS_OVERVIEW: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsOverview,
    > = mg::Nav::new("userExperienceAnalyticsOverview");
    /// `userExperienceAnalyticsRemoteConnection`: many
    /// [`UserExperienceAnalyticsRemoteConnection`](super::UserExperienceAnalyticsRemoteConnection).
    pub const USER_EXPERIENCE_ANALYTICS_REMOTE_CONNECTION: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsRemoteConnection>,
    > = mg::Nav::new("userExperienceAnalyticsRemoteConnection");
    /// `userExperienceAnalyticsResourcePerformance`: many
    /// [`UserExperienceAnalyticsResourcePerformance`].
    ///
    /// [`UserExperienceAnalyticsResourcePerformance`]: super::UserExperienceAnalyticsResourcePerformance
    pub const USER_EXPERIENCE_ANALYTICS_RESOURCE_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsResourcePerformance>,
    > = mg::Nav::new("userExperienceAnalyticsResourcePerformance");
    /// `userExperienceAnalyticsScoreHistory`: many
    /// [`UserExperienceAnalyticsScoreHistory`](super::UserExperienceAnalyticsScoreHistory).
    pub const USER_EXPERIENCE_ANALYTICS_SCORE_HISTORY: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsScoreHistory>,
    > = mg::Nav::new("userExperienceAnalyticsScoreHistory");
    /// `userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`:
    /// [`UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`].
    ///
    /// [`UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`]: super::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
    pub const USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_HARDWARE_READINESS_METRIC: mg::Nav<
        DeviceManagement,
        super::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric,
    > = mg::Nav::new("userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric");
    /// `userExperienceAnalyticsWorkFromAnywhereMetrics`: many
    /// [`UserExperienceAnalyticsWorkFromAnywhereMetric`].
    ///
    /// [`UserExperienceAnalyticsWorkFromAnywhereMetric`]: super::UserExperienceAnalyticsWorkFromAnywhereMetric
    pub const USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_METRICS: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsWorkFromAnywhereMetric>,
    > = mg::Nav::new("userExperienceAnalyticsWorkFromAnywhereMetrics");
    /// `userExperienceAnalyticsWorkFromAnywhereModelPerformance`: many
    /// [`UserExperienceAnalyticsWorkFromAnywhereModelPerformance`].
    ///
    /// [`UserExperienceAnalyticsWorkFromAnywhereModelPerformance`]: super::UserExperienceAnalyticsWorkFromAnywhereModelPerformance
    pub const USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_MODEL_PERFORMANCE: mg::Nav<
        DeviceManagement,
        Vec<super::UserExperienceAnalyticsWorkFromAnywhereModelPerformance>,
    > = mg::Nav::new("userExperienceAnalyticsWorkFromAnywhereModelPerformance");
    /// `userPfxCertificates`: many [`UserPfxCertificate`](super::UserPfxCertificate).
    pub const USER_PFX_CERTIFICATES: mg::Nav<
        DeviceManagement,
        Vec<super::UserPfxCertificate>,
    > = mg::Nav::new("userPfxCertificates");
    /// `virtualEndpoint`: [`VirtualEndpoint`](super::VirtualEndpoint).
    pub const VIRTUAL_ENDPOINT: mg::Nav<DeviceManagement, super::VirtualEndpoint> = mg::Nav::new(
        "virtualEndpoint",
    );
    /// `windowsAutopilotDeploymentProfiles`: many
    /// [`WindowsAutopilotDeploymentProfile`](super::WindowsAutopilotDeploymentProfile).
    pub const WINDOWS_AUTOPILOT_DEPLOYMENT_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsAutopilotDeploymentProfile>,
    > = mg::Nav::new("windowsAutopilotDeploymentProfiles");
    /// `windowsAutopilotDeviceIdentities`: many
    /// [`WindowsAutopilotDeviceIdentity`](super::WindowsAutopilotDeviceIdentity).
    pub const WINDOWS_AUTOPILOT_DEVICE_IDENTITIES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsAutopilotDeviceIdentity>,
    > = mg::Nav::new("windowsAutopilotDeviceIdentities");
    /// `windowsAutopilotSettings`: [`WindowsAutopilotSettings`](super::WindowsAutopilotSettings).
    pub const WINDOWS_AUTOPILOT_SETTINGS: mg::Nav<
        DeviceManagement,
        super::WindowsAutopilotSettings,
    > = mg::Nav::new("windowsAutopilotSettings");
    /// `windowsDriverUpdateProfiles`: many
    /// [`WindowsDriverUpdateProfile`](super::WindowsDriverUpdateProfile).
    pub const WINDOWS_DRIVER_UPDATE_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsDriverUpdateProfile>,
    > = mg::Nav::new("windowsDriverUpdateProfiles");
    /// `windowsFeatureUpdateProfiles`: many
    /// [`WindowsFeatureUpdateProfile`](super::WindowsFeatureUpdateProfile).
    pub const WINDOWS_FEATURE_UPDATE_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsFeatureUpdateProfile>,
    > = mg::Nav::new("windowsFeatureUpdateProfiles");
    /// `windowsInformationProtectionAppLearningSummaries`: many
    /// [`WindowsInformationProtectionAppLearningSummary`].
    ///
    /// [`WindowsInformationProtectionAppLearningSummary`]: super::WindowsInformationProtectionAppLearningSummary
    pub const WINDOWS_INFORMATION_PROTECTION_APP_LEARNING_SUMMARIES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsInformationProtectionAppLearningSummary>,
    > = mg::Nav::new("windowsInformationProtectionAppLearningSummaries");
    /// `windowsInformationProtectionNetworkLearningSummaries`: many
    /// [`WindowsInformationProtectionNetworkLearningSummary`].
    ///
    /// [`WindowsInformationProtectionNetworkLearningSummary`]: super::WindowsInformationProtectionNetworkLearningSummary
    pub const WINDOWS_INFORMATION_PROTECTION_NETWORK_LEARNING_SUMMARIES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsInformationProtectionNetworkLearningSummary>,
    > = mg::Nav::new("windowsInformationProtectionNetworkLearningSummaries");
    /// `windowsMalwareInformation`: many
    /// [`WindowsMalwareInformation`](super::WindowsMalwareInformation).
    pub const WINDOWS_MALWARE_INFORMATION: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsMalwareInformation>,
    > = mg::Nav::new("windowsMalwareInformation");
    /// `windowsQualityUpdatePolicies`: many
    /// [`WindowsQualityUpdatePolicy`](super::WindowsQualityUpdatePolicy).
    pub const WINDOWS_QUALITY_UPDATE_POLICIES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsQualityUpdatePolicy>,
    > = mg::Nav::new("windowsQualityUpdatePolicies");
    /// `windowsQualityUpdateProfiles`: many
    /// [`WindowsQualityUpdateProfile`](super::WindowsQualityUpdateProfile).
    pub const WINDOWS_QUALITY_UPDATE_PROFILES: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsQualityUpdateProfile>,
    > = mg::Nav::new("windowsQualityUpdateProfiles");
    /// `windowsUpdateCatalogItems`: many
    /// [`WindowsUpdateCatalogItem`](super::WindowsUpdateCatalogItem).
    pub const WINDOWS_UPDATE_CATALOG_ITEMS: mg::Nav<
        DeviceManagement,
        Vec<super::WindowsUpdateCatalogItem>,
    > = mg::Nav::new("windowsUpdateCatalogItems");
    /// `zebraFotaArtifacts`: many [`ZebraFotaArtifact`](super::ZebraFotaArtifact).
    pub const ZEBRA_FOTA_ARTIFACTS: mg::Nav<
        DeviceManagement,
        Vec<super::ZebraFotaArtifact>,
    > = mg::Nav::new("zebraFotaArtifacts");
    /// `zebraFotaConnector`: [`ZebraFotaConnector`](super::ZebraFotaConnector).
    pub const ZEBRA_FOTA_CONNECTOR: mg::Nav<
        DeviceManagement,
        super::ZebraFotaConnector,
    > = mg::Nav::new("zebraFotaConnector");
    /// `zebraFotaDeployments`: many [`ZebraFotaDeployment`](super::ZebraFotaDeployment).
    pub const ZEBRA_FOTA_DEPLOYMENTS: mg::Nav<
        DeviceManagement,
        Vec<super::ZebraFotaDeployment>,
    > = mg::Nav::new("zebraFotaDeployments");
}
