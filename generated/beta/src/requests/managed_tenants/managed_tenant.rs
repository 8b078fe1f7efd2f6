// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedTenant`](models::managed_tenants::ManagedTenant): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.tenant_relationships().managed_tenants()`.
#[derive(Clone, Debug)]
pub struct ManagedTenantResource(mg::One<models::managed_tenants::ManagedTenant>);

mg::builder! { ManagedTenantResource: mg::One<models::managed_tenants::ManagedTenant> }

impl ManagedTenantResource {
    /// `…/aggregatedPolicyCompliances`: many
    /// [`AggregatedPolicyCompliance`](models::managed_tenants::AggregatedPolicyCompliance).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated).
    #[inline]
    pub fn aggregated_policy_compliances(
        &self,
    ) -> requests::managed_tenants::aggregated_policy_compliance::AggregatedPolicyComplianceCollection {
        mg::navigate(self, "aggregatedPolicyCompliances")
    }

    /// `…/appPerformances`: many [`AppPerformance`](models::managed_tenants::AppPerformance).
    #[inline]
    pub fn app_performances(
        &self,
    ) -> requests::managed_tenants::app_performance::AppPerformanceCollection {
        mg::navigate(self, "appPerformances")
    }

    /// `…/auditEvents`: many [`AuditEvent`](models::managed_tenants::AuditEvent).
    #[inline]
    pub fn audit_events(
        &self,
    ) -> requests::managed_tenants::audit_event::AuditEventCollection {
        mg::navigate(self, "auditEvents")
    }

    /// `…/cloudPcConnections`: many
    /// [`CloudPcConnection`](models::managed_tenants::CloudPcConnection).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated).
    #[inline]
    pub fn cloud_pc_connections(
        &self,
    ) -> requests::managed_tenants::cloud_pc_connection::CloudPcConnectionCollection {
        mg::navigate(self, "cloudPcConnections")
    }

    /// `…/cloudPcDevices`: many [`CloudPcDevice`](models::managed_tenants::CloudPcDevice).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated).
    #[inline]
    pub fn cloud_pc_devices(
        &self,
    ) -> requests::managed_tenants::cloud_pc_device::CloudPcDeviceCollection {
        mg::navigate(self, "cloudPcDevices")
    }

    /// `…/cloudPcsOverview`: many [`CloudPcOverview`](models::managed_tenants::CloudPcOverview).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated).
    #[inline]
    pub fn cloud_pcs_overview(
        &self,
    ) -> requests::managed_tenants::cloud_pc_overview::CloudPcOverviewCollection {
        mg::navigate(self, "cloudPcsOverview")
    }

    /// `…/conditionalAccessPolicyCoverages`: many [`ConditionalAccessPolicyCoverage`].
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated).
    ///
    /// [`ConditionalAccessPolicyCoverage`]: models::managed_tenants::ConditionalAccessPolicyCoverage
    #[inline]
    pub fn conditional_access_policy_coverages(
        &self,
    ) -> requests::managed_tenants::conditional_access_policy_coverage::ConditionalAccessPolicyCoverageCollection {
        mg::navigate(self, "conditionalAccessPolicyCoverages")
    }

    /// `…/credentialUserRegistrationsSummaries`: many [`CredentialUserRegistrationsSummary`].
    ///
    /// Least privileged permission to read: `Reports.Read.All` (delegated).
    ///
    /// [`CredentialUserRegistrationsSummary`]: models::managed_tenants::CredentialUserRegistrationsSummary
    #[inline]
    pub fn credential_user_registrations_summaries(
        &self,
    ) -> requests::managed_tenants::credential_user_registrations_summary::CredentialUserRegistrationsSummaryCollection {
        mg::navigate(self, "credentialUserRegistrationsSummaries")
    }

    /// `…/deviceAppPerformances`: many
    /// [`DeviceAppPerformance`](models::managed_tenants::DeviceAppPerformance).
    #[inline]
    pub fn device_app_performances(
        &self,
    ) -> requests::managed_tenants::device_app_performance::DeviceAppPerformanceCollection {
        mg::navigate(self, "deviceAppPerformances")
    }

    /// `…/deviceCompliancePolicySettingStateSummaries`: many
    /// [`DeviceCompliancePolicySettingStateSummary`].
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated).
    ///
    /// [`DeviceCompliancePolicySettingStateSummary`]: models::managed_tenants::DeviceCompliancePolicySettingStateSummary
    #[inline]
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> requests::managed_tenants::device_compliance_policy_setting_state_summary::DeviceCompliancePolicySettingStateSummaryCollection {
        mg::navigate(self, "deviceCompliancePolicySettingStateSummaries")
    }

    /// `…/deviceHealthStatuses`: many
    /// [`DeviceHealthStatus`](models::managed_tenants::DeviceHealthStatus).
    #[inline]
    pub fn device_health_statuses(
        &self,
    ) -> requests::managed_tenants::device_health_status::DeviceHealthStatusCollection {
        mg::navigate(self, "deviceHealthStatuses")
    }

    /// `…/managedDeviceComplianceTrends`: many
    /// [`ManagedDeviceComplianceTrend`](models::managed_tenants::ManagedDeviceComplianceTrend).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated).
    #[inline]
    pub fn managed_device_compliance_trends(
        &self,
    ) -> requests::managed_tenants::managed_device_compliance_trend::ManagedDeviceComplianceTrendCollection {
        mg::navigate(self, "managedDeviceComplianceTrends")
    }

    /// `…/managedDeviceCompliances`: many
    /// [`ManagedDeviceCompliance`](models::managed_tenants::ManagedDeviceCompliance).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated).
    #[inline]
    pub fn managed_device_compliances(
        &self,
    ) -> requests::managed_tenants::managed_device_compliance::ManagedDeviceComplianceCollection {
        mg::navigate(self, "managedDeviceCompliances")
    }

    /// `…/managedTenantAlertLogs`: many
    /// [`ManagedTenantAlertLog`](models::managed_tenants::ManagedTenantAlertLog).
    #[inline]
    pub fn managed_tenant_alert_logs(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_log::ManagedTenantAlertLogCollection {
        mg::navigate(self, "managedTenantAlertLogs")
    }

    /// `…/managedTenantAlertRuleDefinitions`: many [`ManagedTenantAlertRuleDefinition`].
    ///
    /// [`ManagedTenantAlertRuleDefinition`]: models::managed_tenants::ManagedTenantAlertRuleDefinition
    #[inline]
    pub fn managed_tenant_alert_rule_definitions(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule_definition::ManagedTenantAlertRuleDefinitionCollection {
        mg::navigate(self, "managedTenantAlertRuleDefinitions")
    }

    /// `…/managedTenantAlertRules`: many
    /// [`ManagedTenantAlertRule`](models::managed_tenants::ManagedTenantAlertRule).
    #[inline]
    pub fn managed_tenant_alert_rules(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule::ManagedTenantAlertRuleCollection {
        mg::navigate(self, "managedTenantAlertRules")
    }

    /// `…/managedTenantAlerts`: many
    /// [`ManagedTenantAlert`](models::managed_tenants::ManagedTenantAlert).
    #[inline]
    pub fn managed_tenant_alerts(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertCollection {
        mg::navigate(self, "managedTenantAlerts")
    }

    /// `…/managedTenantApiNotifications`: many
    /// [`ManagedTenantApiNotification`](models::managed_tenants::ManagedTenantApiNotification).
    #[inline]
    pub fn managed_tenant_api_notifications(
        &self,
    ) -> requests::managed_tenants::managed_tenant_api_notification::ManagedTenantApiNotificationCollection {
        mg::navigate(self, "managedTenantApiNotifications")
    }

    /// `…/managedTenantEmailNotifications`: many
    /// [`ManagedTenantEmailNotification`](models::managed_tenants::ManagedTenantEmailNotification).
    #[inline]
    pub fn managed_tenant_email_notifications(
        &self,
    ) -> requests::managed_tenants::managed_tenant_email_notification::ManagedTenantEmailNotificationCollection {
        mg::navigate(self, "managedTenantEmailNotifications")
    }

    /// `…/managedTenantTicketingEndpoints`: many
    /// [`ManagedTenantTicketingEndpoint`](models::managed_tenants::ManagedTenantTicketingEndpoint).
    #[inline]
    pub fn managed_tenant_ticketing_endpoints(
        &self,
    ) -> requests::managed_tenants::managed_tenant_ticketing_endpoint::ManagedTenantTicketingEndpointCollection {
        mg::navigate(self, "managedTenantTicketingEndpoints")
    }

    /// `…/managementActionTenantDeploymentStatuses`: many
    /// [`ManagementActionTenantDeploymentStatus`].
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    ///
    /// [`ManagementActionTenantDeploymentStatus`]: models::managed_tenants::ManagementActionTenantDeploymentStatus
    #[inline]
    pub fn management_action_tenant_deployment_statuses(
        &self,
    ) -> requests::managed_tenants::management_action_tenant_deployment_status::ManagementActionTenantDeploymentStatusCollection {
        mg::navigate(self, "managementActionTenantDeploymentStatuses")
    }

    /// `…/managementActions`: many [`ManagementAction`](models::managed_tenants::ManagementAction).
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    #[inline]
    pub fn management_actions(
        &self,
    ) -> requests::managed_tenants::management_action::ManagementActionCollection {
        mg::navigate(self, "managementActions")
    }

    /// `…/managementIntents`: many [`ManagementIntent`](models::managed_tenants::ManagementIntent).
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    #[inline]
    pub fn management_intents(
        &self,
    ) -> requests::managed_tenants::management_intent::ManagementIntentCollection {
        mg::navigate(self, "managementIntents")
    }

    /// `…/managementTemplateCollectionTenantSummaries`: many
    /// [`ManagementTemplateCollectionTenantSummary`].
    ///
    /// [`ManagementTemplateCollectionTenantSummary`]: models::managed_tenants::ManagementTemplateCollectionTenantSummary
    #[inline]
    pub fn management_template_collection_tenant_summaries(
        &self,
    ) -> requests::managed_tenants::management_template_collection_tenant_summary::ManagementTemplateCollectionTenantSummaryCollection {
        mg::navigate(self, "managementTemplateCollectionTenantSummaries")
    }

    /// `…/managementTemplateCollections`: many
    /// [`ManagementTemplateCollection`](models::managed_tenants::ManagementTemplateCollection).
    #[inline]
    pub fn management_template_collections(
        &self,
    ) -> requests::managed_tenants::management_template_collection::ManagementTemplateCollectionCollection {
        mg::navigate(self, "managementTemplateCollections")
    }

    /// `…/managementTemplateStepTenantSummaries`: many [`ManagementTemplateStepTenantSummary`].
    ///
    /// [`ManagementTemplateStepTenantSummary`]: models::managed_tenants::ManagementTemplateStepTenantSummary
    #[inline]
    pub fn management_template_step_tenant_summaries(
        &self,
    ) -> requests::managed_tenants::management_template_step_tenant_summary::ManagementTemplateStepTenantSummaryCollection {
        mg::navigate(self, "managementTemplateStepTenantSummaries")
    }

    /// `…/managementTemplateStepVersions`: many
    /// [`ManagementTemplateStepVersion`](models::managed_tenants::ManagementTemplateStepVersion).
    #[inline]
    pub fn management_template_step_versions(
        &self,
    ) -> requests::managed_tenants::management_template_step_version::ManagementTemplateStepVersionCollection {
        mg::navigate(self, "managementTemplateStepVersions")
    }

    /// `…/managementTemplateSteps`: many
    /// [`ManagementTemplateStep`](models::managed_tenants::ManagementTemplateStep).
    #[inline]
    pub fn management_template_steps(
        &self,
    ) -> requests::managed_tenants::management_template_step::ManagementTemplateStepCollection {
        mg::navigate(self, "managementTemplateSteps")
    }

    /// `…/managementTemplates`: many
    /// [`ManagementTemplate`](models::managed_tenants::ManagementTemplate).
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    #[inline]
    pub fn management_templates(
        &self,
    ) -> requests::managed_tenants::management_template::ManagementTemplateCollection {
        mg::navigate(self, "managementTemplates")
    }

    /// `…/myRoles`: many [`MyRole`](models::managed_tenants::MyRole).
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    #[inline]
    pub fn my_roles(&self) -> requests::managed_tenants::my_role::MyRoleCollection {
        mg::navigate(self, "myRoles")
    }

    /// `…/tenantGroups`: many [`TenantGroup`](models::managed_tenants::TenantGroup).
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    #[inline]
    pub fn tenant_groups(
        &self,
    ) -> requests::managed_tenants::tenant_group::TenantGroupCollection {
        mg::navigate(self, "tenantGroups")
    }

    /// `…/tenantTags`: many [`TenantTag`](models::managed_tenants::TenantTag).
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    #[inline]
    pub fn tenant_tags(
        &self,
    ) -> requests::managed_tenants::tenant_tag::TenantTagCollection {
        mg::navigate(self, "tenantTags")
    }

    /// `…/tenants`: many [`Tenant`](models::managed_tenants::Tenant).
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    #[inline]
    pub fn tenants(&self) -> requests::managed_tenants::tenant::TenantCollection {
        mg::navigate(self, "tenants")
    }

    /// `…/tenantsCustomizedInformation`: many
    /// [`TenantCustomizedInformation`](models::managed_tenants::TenantCustomizedInformation).
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    #[inline]
    pub fn tenants_customized_information(
        &self,
    ) -> requests::managed_tenants::tenant_customized_information::TenantCustomizedInformationCollection {
        mg::navigate(self, "tenantsCustomizedInformation")
    }

    /// `…/tenantsDetailedInformation`: many
    /// [`TenantDetailedInformation`](models::managed_tenants::TenantDetailedInformation).
    ///
    /// Least privileged permission to read: `ManagedTenants.Read.All` (delegated).
    #[inline]
    pub fn tenants_detailed_information(
        &self,
    ) -> requests::managed_tenants::tenant_detailed_information::TenantDetailedInformationCollection {
        mg::navigate(self, "tenantsDetailedInformation")
    }

    /// `…/windowsDeviceMalwareStates`: many
    /// [`WindowsDeviceMalwareState`](models::managed_tenants::WindowsDeviceMalwareState).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated).
    #[inline]
    pub fn windows_device_malware_states(
        &self,
    ) -> requests::managed_tenants::windows_device_malware_state::WindowsDeviceMalwareStateCollection {
        mg::navigate(self, "windowsDeviceMalwareStates")
    }

    /// `…/windowsProtectionStates`: many
    /// [`WindowsProtectionState`](models::managed_tenants::WindowsProtectionState).
    ///
    /// Least privileged permission to read: `DeviceManagementManagedDevices.Read.All` (delegated).
    #[inline]
    pub fn windows_protection_states(
        &self,
    ) -> requests::managed_tenants::windows_protection_state::WindowsProtectionStateCollection {
        mg::navigate(self, "windowsProtectionStates")
    }
}
