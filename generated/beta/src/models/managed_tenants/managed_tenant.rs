// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.managedTenant`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`ManagedTenantResource`], for example
/// `graph.tenant_relationships().managed_tenants()`.
///
/// [`ManagedTenantResource`]: crate::requests::managed_tenants::managed_tenant::ManagedTenantResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenant?view=graph-rest-beta
pub struct ManagedTenant {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenant: "microsoft.graph.managedTenants.managedTenant", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { ManagedTenant: crate::models::Entity }

impl ManagedTenant {
    /// `aggregatedPolicyCompliances`: many
    /// [`AggregatedPolicyCompliance`](super::AggregatedPolicyCompliance).
    pub const AGGREGATED_POLICY_COMPLIANCES: mg::Nav<
        ManagedTenant,
        Vec<super::AggregatedPolicyCompliance>,
    > = mg::Nav::new("aggregatedPolicyCompliances");
    /// `appPerformances`: many [`AppPerformance`](super::AppPerformance).
    pub const APP_PERFORMANCES: mg::Nav<ManagedTenant, Vec<super::AppPerformance>> = mg::Nav::new(
        "appPerformances",
    );
    /// `auditEvents`: many [`AuditEvent`](super::AuditEvent).
    pub const AUDIT_EVENTS: mg::Nav<ManagedTenant, Vec<super::AuditEvent>> = mg::Nav::new(
        "auditEvents",
    );
    /// `cloudPcConnections`: many [`CloudPcConnection`](super::CloudPcConnection).
    pub const CLOUD_PC_CONNECTIONS: mg::Nav<
        ManagedTenant,
        Vec<super::CloudPcConnection>,
    > = mg::Nav::new("cloudPcConnections");
    /// `cloudPcDevices`: many [`CloudPcDevice`](super::CloudPcDevice).
    pub const CLOUD_PC_DEVICES: mg::Nav<ManagedTenant, Vec<super::CloudPcDevice>> = mg::Nav::new(
        "cloudPcDevices",
    );
    /// `cloudPcsOverview`: many [`CloudPcOverview`](super::CloudPcOverview).
    pub const CLOUD_PCS_OVERVIEW: mg::Nav<ManagedTenant, Vec<super::CloudPcOverview>> = mg::Nav::new(
        "cloudPcsOverview",
    );
    /// `conditionalAccessPolicyCoverages`: many
    /// [`ConditionalAccessPolicyCoverage`](super::ConditionalAccessPolicyCoverage).
    pub const CONDITIONAL_ACCESS_POLICY_COVERAGES: mg::Nav<
        ManagedTenant,
        Vec<super::ConditionalAccessPolicyCoverage>,
    > = mg::Nav::new("conditionalAccessPolicyCoverages");
    /// `credentialUserRegistrationsSummaries`: many
    /// [`CredentialUserRegistrationsSummary`](super::CredentialUserRegistrationsSummary).
    pub const CREDENTIAL_USER_REGISTRATIONS_SUMMARIES: mg::Nav<
        ManagedTenant,
        Vec<super::CredentialUserRegistrationsSummary>,
    > = mg::Nav::new("credentialUserRegistrationsSummaries");
    /// `deviceAppPerformances`: many [`DeviceAppPerformance`](super::DeviceAppPerformance).
    pub const DEVICE_APP_PERFORMANCES: mg::Nav<
        ManagedTenant,
        Vec<super::DeviceAppPerformance>,
    > = mg::Nav::new("deviceAppPerformances");
    /// `deviceCompliancePolicySettingStateSummaries`: many
    /// [`DeviceCompliancePolicySettingStateSummary`].
    ///
    /// [`DeviceCompliancePolicySettingStateSummary`]: super::DeviceCompliancePolicySettingStateSummary
    pub const DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES: mg::Nav<
        ManagedTenant,
        Vec<super::DeviceCompliancePolicySettingStateSummary>,
    > = mg::Nav::new("deviceCompliancePolicySettingStateSummaries");
    /// `deviceHealthStatuses`: many [`DeviceHealthStatus`](super::DeviceHealthStatus).
    pub const DEVICE_HEALTH_STATUSES: mg::Nav<
        ManagedTenant,
        Vec<super::DeviceHealthStatus>,
    > = mg::Nav::new("deviceHealthStatuses");
    /// `managedDeviceComplianceTrends`: many
    /// [`ManagedDeviceComplianceTrend`](super::ManagedDeviceComplianceTrend).
    pub const MANAGED_DEVICE_COMPLIANCE_TRENDS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedDeviceComplianceTrend>,
    > = mg::Nav::new("managedDeviceComplianceTrends");
    /// `managedDeviceCompliances`: many
    /// [`ManagedDeviceCompliance`](super::ManagedDeviceCompliance).
    pub const MANAGED_DEVICE_COMPLIANCES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedDeviceCompliance>,
    > = mg::Nav::new("managedDeviceCompliances");
    /// `managedTenantAlertLogs`: many [`ManagedTenantAlertLog`](super::ManagedTenantAlertLog).
    pub const MANAGED_TENANT_ALERT_LOGS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantAlertLog>,
    > = mg::Nav::new("managedTenantAlertLogs");
    /// `managedTenantAlertRuleDefinitions`: many
    /// [`ManagedTenantAlertRuleDefinition`](super::ManagedTenantAlertRuleDefinition).
    pub const MANAGED_TENANT_ALERT_RULE_DEFINITIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantAlertRuleDefinition>,
    > = mg::Nav::new("managedTenantAlertRuleDefinitions");
    /// `managedTenantAlertRules`: many [`ManagedTenantAlertRule`](super::ManagedTenantAlertRule).
    pub const MANAGED_TENANT_ALERT_RULES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantAlertRule>,
    > = mg::Nav::new("managedTenantAlertRules");
    /// `managedTenantAlerts`: many [`ManagedTenantAlert`](super::ManagedTenantAlert).
    pub const MANAGED_TENANT_ALERTS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantAlert>,
    > = mg::Nav::new("managedTenantAlerts");
    /// `managedTenantApiNotifications`: many
    /// [`ManagedTenantApiNotification`](super::ManagedTenantApiNotification).
    pub const MANAGED_TENANT_API_NOTIFICATIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantApiNotification>,
    > = mg::Nav::new("managedTenantApiNotifications");
    /// `managedTenantEmailNotifications`: many
    /// [`ManagedTenantEmailNotification`](super::ManagedTenantEmailNotification).
    pub const MANAGED_TENANT_EMAIL_NOTIFICATIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantEmailNotification>,
    > = mg::Nav::new("managedTenantEmailNotifications");
    /// `managedTenantTicketingEndpoints`: many
    /// [`ManagedTenantTicketingEndpoint`](super::ManagedTenantTicketingEndpoint).
    pub const MANAGED_TENANT_TICKETING_ENDPOINTS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantTicketingEndpoint>,
    > = mg::Nav::new("managedTenantTicketingEndpoints");
    /// `managementActionTenantDeploymentStatuses`: many
    /// [`ManagementActionTenantDeploymentStatus`](super::ManagementActionTenantDeploymentStatus).
    pub const MANAGEMENT_ACTION_TENANT_DEPLOYMENT_STATUSES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementActionTenantDeploymentStatus>,
    > = mg::Nav::new("managementActionTenantDeploymentStatuses");
    /// `managementActions`: many [`ManagementAction`](super::ManagementAction).
    pub const MANAGEMENT_ACTIONS: mg::Nav<ManagedTenant, Vec<super::ManagementAction>> = mg::Nav::new(
        "managementActions",
    );
    /// `managementIntents`: many [`ManagementIntent`](super::ManagementIntent).
    pub const MANAGEMENT_INTENTS: mg::Nav<ManagedTenant, Vec<super::ManagementIntent>> = mg::Nav::new(
        "managementIntents",
    );
    /// `managementTemplateCollectionTenantSummaries`: many
    /// [`ManagementTemplateCollectionTenantSummary`].
    ///
    /// [`ManagementTemplateCollectionTenantSummary`]: super::ManagementTemplateCollectionTenantSummary
    pub const MANAGEMENT_TEMPLATE_COLLECTION_TENANT_SUMMARIES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateCollectionTenantSummary>,
    > = mg::Nav::new("managementTemplateCollectionTenantSummaries");
    /// `managementTemplateCollections`: many
    /// [`ManagementTemplateCollection`](super::ManagementTemplateCollection).
    pub const MANAGEMENT_TEMPLATE_COLLECTIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateCollection>,
    > = mg::Nav::new("managementTemplateCollections");
    /// `managementTemplateStepTenantSummaries`: many
    /// [`ManagementTemplateStepTenantSummary`](super::ManagementTemplateStepTenantSummary).
    pub const MANAGEMENT_TEMPLATE_STEP_TENANT_SUMMARIES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateStepTenantSummary>,
    > = mg::Nav::new("managementTemplateStepTenantSummaries");
    /// `managementTemplateStepVersions`: many
    /// [`ManagementTemplateStepVersion`](super::ManagementTemplateStepVersion).
    pub const MANAGEMENT_TEMPLATE_STEP_VERSIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateStepVersion>,
    > = mg::Nav::new("managementTemplateStepVersions");
    /// `managementTemplateSteps`: many [`ManagementTemplateStep`](super::ManagementTemplateStep).
    pub const MANAGEMENT_TEMPLATE_STEPS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateStep>,
    > = mg::Nav::new("managementTemplateSteps");
    /// `managementTemplates`: many [`ManagementTemplate`](super::ManagementTemplate).
    pub const MANAGEMENT_TEMPLATES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplate>,
    > = mg::Nav::new("managementTemplates");
    /// `myRoles`: many [`MyRole`](super::MyRole).
    pub const MY_ROLES: mg::Nav<ManagedTenant, Vec<super::MyRole>> = mg::Nav::new(
        "myRoles",
    );
    /// `tenantGroups`: many [`TenantGroup`](super::TenantGroup).
    pub const TENANT_GROUPS: mg::Nav<ManagedTenant, Vec<super::TenantGroup>> = mg::Nav::new(
        "tenantGroups",
    );
    /// `tenantTags`: many [`TenantTag`](super::TenantTag).
    pub const TENANT_TAGS: mg::Nav<ManagedTenant, Vec<super::TenantTag>> = mg::Nav::new(
        "tenantTags",
    );
    /// `tenants`: many [`Tenant`](super::Tenant).
    pub const TENANTS: mg::Nav<ManagedTenant, Vec<super::Tenant>> = mg::Nav::new(
        "tenants",
    );
    /// `tenantsCustomizedInformation`: many
    /// [`TenantCustomizedInformation`](super::TenantCustomizedInformation).
    pub const TENANTS_CUSTOMIZED_INFORMATION: mg::Nav<
        ManagedTenant,
        Vec<super::TenantCustomizedInformation>,
    > = mg::Nav::new("tenantsCustomizedInformation");
    /// `tenantsDetailedInformation`: many
    /// [`TenantDetailedInformation`](super::TenantDetailedInformation).
    pub const TENANTS_DETAILED_INFORMATION: mg::Nav<
        ManagedTenant,
        Vec<super::TenantDetailedInformation>,
    > = mg::Nav::new("tenantsDetailedInformation");
    /// `windowsDeviceMalwareStates`: many
    /// [`WindowsDeviceMalwareState`](super::WindowsDeviceMalwareState).
    pub const WINDOWS_DEVICE_MALWARE_STATES: mg::Nav<
        ManagedTenant,
        Vec<super::WindowsDeviceMalwareState>,
    > = mg::Nav::new("windowsDeviceMalwareStates");
    /// `windowsProtectionStates`: many [`WindowsProtectionState`](super::WindowsProtectionState).
    pub const WINDOWS_PROTECTION_STATES: mg::Nav<
        ManagedTenant,
        Vec<super::WindowsProtectionState>,
    > = mg::Nav::new("windowsProtectionStates");
}
