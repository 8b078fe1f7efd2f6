// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenant`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenant?view=graph-rest-beta>
    ManagedTenant "microsoft.graph.managedTenants.managedTenant" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ManagedTenant: crate::models::Entity }

impl ManagedTenant {
    /// `aggregatedPolicyCompliances`: many `microsoft.graph.managedTenants.aggregatedPolicyCompliance`, contained
    pub const AGGREGATED_POLICY_COMPLIANCES: mg::Nav<
        ManagedTenant,
        Vec<super::AggregatedPolicyCompliance>,
    > = mg::Nav::new("aggregatedPolicyCompliances");
    /// `appPerformances`: many `microsoft.graph.managedTenants.appPerformance`, contained
    pub const APP_PERFORMANCES: mg::Nav<ManagedTenant, Vec<super::AppPerformance>> = mg::Nav::new(
        "appPerformances",
    );
    /// `auditEvents`: many `microsoft.graph.managedTenants.auditEvent`, contained
    pub const AUDIT_EVENTS: mg::Nav<ManagedTenant, Vec<super::AuditEvent>> = mg::Nav::new(
        "auditEvents",
    );
    /// `cloudPcConnections`: many `microsoft.graph.managedTenants.cloudPcConnection`, contained
    pub const CLOUD_PC_CONNECTIONS: mg::Nav<
        ManagedTenant,
        Vec<super::CloudPcConnection>,
    > = mg::Nav::new("cloudPcConnections");
    /// `cloudPcDevices`: many `microsoft.graph.managedTenants.cloudPcDevice`, contained
    pub const CLOUD_PC_DEVICES: mg::Nav<ManagedTenant, Vec<super::CloudPcDevice>> = mg::Nav::new(
        "cloudPcDevices",
    );
    /// `cloudPcsOverview`: many `microsoft.graph.managedTenants.cloudPcOverview`, contained
    pub const CLOUD_PCS_OVERVIEW: mg::Nav<ManagedTenant, Vec<super::CloudPcOverview>> = mg::Nav::new(
        "cloudPcsOverview",
    );
    /// `conditionalAccessPolicyCoverages`: many `microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`, contained
    pub const CONDITIONAL_ACCESS_POLICY_COVERAGES: mg::Nav<
        ManagedTenant,
        Vec<super::ConditionalAccessPolicyCoverage>,
    > = mg::Nav::new("conditionalAccessPolicyCoverages");
    /// `credentialUserRegistrationsSummaries`: many `microsoft.graph.managedTenants.credentialUserRegistrationsSummary`, contained
    pub const CREDENTIAL_USER_REGISTRATIONS_SUMMARIES: mg::Nav<
        ManagedTenant,
        Vec<super::CredentialUserRegistrationsSummary>,
    > = mg::Nav::new("credentialUserRegistrationsSummaries");
    /// `deviceAppPerformances`: many `microsoft.graph.managedTenants.deviceAppPerformance`, contained
    pub const DEVICE_APP_PERFORMANCES: mg::Nav<
        ManagedTenant,
        Vec<super::DeviceAppPerformance>,
    > = mg::Nav::new("deviceAppPerformances");
    /// `deviceCompliancePolicySettingStateSummaries`: many `microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`, contained
    pub const DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES: mg::Nav<
        ManagedTenant,
        Vec<super::DeviceCompliancePolicySettingStateSummary>,
    > = mg::Nav::new("deviceCompliancePolicySettingStateSummaries");
    /// `deviceHealthStatuses`: many `microsoft.graph.managedTenants.deviceHealthStatus`, contained
    pub const DEVICE_HEALTH_STATUSES: mg::Nav<
        ManagedTenant,
        Vec<super::DeviceHealthStatus>,
    > = mg::Nav::new("deviceHealthStatuses");
    /// `managedDeviceComplianceTrends`: many `microsoft.graph.managedTenants.managedDeviceComplianceTrend`, contained
    pub const MANAGED_DEVICE_COMPLIANCE_TRENDS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedDeviceComplianceTrend>,
    > = mg::Nav::new("managedDeviceComplianceTrends");
    /// `managedDeviceCompliances`: many `microsoft.graph.managedTenants.managedDeviceCompliance`, contained
    pub const MANAGED_DEVICE_COMPLIANCES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedDeviceCompliance>,
    > = mg::Nav::new("managedDeviceCompliances");
    /// `managedTenantAlertLogs`: many `microsoft.graph.managedTenants.managedTenantAlertLog`, contained
    pub const MANAGED_TENANT_ALERT_LOGS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantAlertLog>,
    > = mg::Nav::new("managedTenantAlertLogs");
    /// `managedTenantAlertRuleDefinitions`: many `microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`, contained
    pub const MANAGED_TENANT_ALERT_RULE_DEFINITIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantAlertRuleDefinition>,
    > = mg::Nav::new("managedTenantAlertRuleDefinitions");
    /// `managedTenantAlertRules`: many `microsoft.graph.managedTenants.managedTenantAlertRule`, contained
    pub const MANAGED_TENANT_ALERT_RULES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantAlertRule>,
    > = mg::Nav::new("managedTenantAlertRules");
    /// `managedTenantAlerts`: many `microsoft.graph.managedTenants.managedTenantAlert`, contained
    pub const MANAGED_TENANT_ALERTS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantAlert>,
    > = mg::Nav::new("managedTenantAlerts");
    /// `managedTenantApiNotifications`: many `microsoft.graph.managedTenants.managedTenantApiNotification`, contained
    pub const MANAGED_TENANT_API_NOTIFICATIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantApiNotification>,
    > = mg::Nav::new("managedTenantApiNotifications");
    /// `managedTenantEmailNotifications`: many `microsoft.graph.managedTenants.managedTenantEmailNotification`, contained
    pub const MANAGED_TENANT_EMAIL_NOTIFICATIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantEmailNotification>,
    > = mg::Nav::new("managedTenantEmailNotifications");
    /// `managedTenantTicketingEndpoints`: many `microsoft.graph.managedTenants.managedTenantTicketingEndpoint`, contained
    pub const MANAGED_TENANT_TICKETING_ENDPOINTS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagedTenantTicketingEndpoint>,
    > = mg::Nav::new("managedTenantTicketingEndpoints");
    /// `managementActionTenantDeploymentStatuses`: many `microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`, contained
    pub const MANAGEMENT_ACTION_TENANT_DEPLOYMENT_STATUSES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementActionTenantDeploymentStatus>,
    > = mg::Nav::new("managementActionTenantDeploymentStatuses");
    /// `managementActions`: many `microsoft.graph.managedTenants.managementAction`, contained
    pub const MANAGEMENT_ACTIONS: mg::Nav<ManagedTenant, Vec<super::ManagementAction>> = mg::Nav::new(
        "managementActions",
    );
    /// `managementIntents`: many `microsoft.graph.managedTenants.managementIntent`, contained
    pub const MANAGEMENT_INTENTS: mg::Nav<ManagedTenant, Vec<super::ManagementIntent>> = mg::Nav::new(
        "managementIntents",
    );
    /// `managementTemplateCollectionTenantSummaries`: many `microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary`, contained
    pub const MANAGEMENT_TEMPLATE_COLLECTION_TENANT_SUMMARIES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateCollectionTenantSummary>,
    > = mg::Nav::new("managementTemplateCollectionTenantSummaries");
    /// `managementTemplateCollections`: many `microsoft.graph.managedTenants.managementTemplateCollection`, contained
    pub const MANAGEMENT_TEMPLATE_COLLECTIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateCollection>,
    > = mg::Nav::new("managementTemplateCollections");
    /// `managementTemplateStepTenantSummaries`: many `microsoft.graph.managedTenants.managementTemplateStepTenantSummary`, contained
    pub const MANAGEMENT_TEMPLATE_STEP_TENANT_SUMMARIES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateStepTenantSummary>,
    > = mg::Nav::new("managementTemplateStepTenantSummaries");
    /// `managementTemplateStepVersions`: many `microsoft.graph.managedTenants.managementTemplateStepVersion`, contained
    pub const MANAGEMENT_TEMPLATE_STEP_VERSIONS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateStepVersion>,
    > = mg::Nav::new("managementTemplateStepVersions");
    /// `managementTemplateSteps`: many `microsoft.graph.managedTenants.managementTemplateStep`, contained
    pub const MANAGEMENT_TEMPLATE_STEPS: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplateStep>,
    > = mg::Nav::new("managementTemplateSteps");
    /// `managementTemplates`: many `microsoft.graph.managedTenants.managementTemplate`, contained
    pub const MANAGEMENT_TEMPLATES: mg::Nav<
        ManagedTenant,
        Vec<super::ManagementTemplate>,
    > = mg::Nav::new("managementTemplates");
    /// `myRoles`: many `microsoft.graph.managedTenants.myRole`, contained
    pub const MY_ROLES: mg::Nav<ManagedTenant, Vec<super::MyRole>> = mg::Nav::new(
        "myRoles",
    );
    /// `tenantGroups`: many `microsoft.graph.managedTenants.tenantGroup`, contained
    pub const TENANT_GROUPS: mg::Nav<ManagedTenant, Vec<super::TenantGroup>> = mg::Nav::new(
        "tenantGroups",
    );
    /// `tenantTags`: many `microsoft.graph.managedTenants.tenantTag`, contained
    pub const TENANT_TAGS: mg::Nav<ManagedTenant, Vec<super::TenantTag>> = mg::Nav::new(
        "tenantTags",
    );
    /// `tenants`: many `microsoft.graph.managedTenants.tenant`, contained
    pub const TENANTS: mg::Nav<ManagedTenant, Vec<super::Tenant>> = mg::Nav::new(
        "tenants",
    );
    /// `tenantsCustomizedInformation`: many `microsoft.graph.managedTenants.tenantCustomizedInformation`, contained
    pub const TENANTS_CUSTOMIZED_INFORMATION: mg::Nav<
        ManagedTenant,
        Vec<super::TenantCustomizedInformation>,
    > = mg::Nav::new("tenantsCustomizedInformation");
    /// `tenantsDetailedInformation`: many `microsoft.graph.managedTenants.tenantDetailedInformation`, contained
    pub const TENANTS_DETAILED_INFORMATION: mg::Nav<
        ManagedTenant,
        Vec<super::TenantDetailedInformation>,
    > = mg::Nav::new("tenantsDetailedInformation");
    /// `windowsDeviceMalwareStates`: many `microsoft.graph.managedTenants.windowsDeviceMalwareState`, contained
    pub const WINDOWS_DEVICE_MALWARE_STATES: mg::Nav<
        ManagedTenant,
        Vec<super::WindowsDeviceMalwareState>,
    > = mg::Nav::new("windowsDeviceMalwareStates");
    /// `windowsProtectionStates`: many `microsoft.graph.managedTenants.windowsProtectionState`, contained
    pub const WINDOWS_PROTECTION_STATES: mg::Nav<
        ManagedTenant,
        Vec<super::WindowsProtectionState>,
    > = mg::Nav::new("windowsProtectionStates");
}
