// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedTenants.managedTenant`, by its URL.
    ///
    /// For example `/tenantRelationships/managedTenants`.
    ManagedTenantResource(mg::One<models::managed_tenants::ManagedTenant>)
}

impl ManagedTenantResource {
    /// `…/aggregatedPolicyCompliances`: many `microsoft.graph.managedTenants.aggregatedPolicyCompliance`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn aggregated_policy_compliances(
        &self,
    ) -> requests::managed_tenants::aggregated_policy_compliance::AggregatedPolicyComplianceCollection {
        mg::to(self, "aggregatedPolicyCompliances")
    }

    /// `…/appPerformances`: many `microsoft.graph.managedTenants.appPerformance`
    #[inline]
    pub fn app_performances(
        &self,
    ) -> requests::managed_tenants::app_performance::AppPerformanceCollection {
        mg::to(self, "appPerformances")
    }

    /// `…/auditEvents`: many `microsoft.graph.managedTenants.auditEvent`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn audit_events(
        &self,
    ) -> requests::managed_tenants::audit_event::AuditEventCollection {
        mg::to(self, "auditEvents")
    }

    /// `…/cloudPcConnections`: many `microsoft.graph.managedTenants.cloudPcConnection`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn cloud_pc_connections(
        &self,
    ) -> requests::managed_tenants::cloud_pc_connection::CloudPcConnectionCollection {
        mg::to(self, "cloudPcConnections")
    }

    /// `…/cloudPcDevices`: many `microsoft.graph.managedTenants.cloudPcDevice`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn cloud_pc_devices(
        &self,
    ) -> requests::managed_tenants::cloud_pc_device::CloudPcDeviceCollection {
        mg::to(self, "cloudPcDevices")
    }

    /// `…/cloudPcsOverview`: many `microsoft.graph.managedTenants.cloudPcOverview`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn cloud_pcs_overview(
        &self,
    ) -> requests::managed_tenants::cloud_pc_overview::CloudPcOverviewCollection {
        mg::to(self, "cloudPcsOverview")
    }

    /// `…/conditionalAccessPolicyCoverages`: many `microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Policy.Read.All**, Application.Read.All, Policy.ReadWrite.ConditionalAccess |
    /// | `GET …/{id}` | **Policy.Read.All**, Application.Read.All, Policy.ReadWrite.ConditionalAccess |
    #[inline]
    pub fn conditional_access_policy_coverages(
        &self,
    ) -> requests::managed_tenants::conditional_access_policy_coverage::ConditionalAccessPolicyCoverageCollection {
        mg::to(self, "conditionalAccessPolicyCoverages")
    }

    /// `…/credentialUserRegistrationsSummaries`: many `microsoft.graph.managedTenants.credentialUserRegistrationsSummary`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Reports.Read.All** |
    /// | `GET …/{id}` | **Reports.Read.All** |
    #[inline]
    pub fn credential_user_registrations_summaries(
        &self,
    ) -> requests::managed_tenants::credential_user_registrations_summary::CredentialUserRegistrationsSummaryCollection {
        mg::to(self, "credentialUserRegistrationsSummaries")
    }

    /// `…/deviceAppPerformances`: many `microsoft.graph.managedTenants.deviceAppPerformance`
    #[inline]
    pub fn device_app_performances(
        &self,
    ) -> requests::managed_tenants::device_app_performance::DeviceAppPerformanceCollection {
        mg::to(self, "deviceAppPerformances")
    }

    /// `…/deviceCompliancePolicySettingStateSummaries`: many `microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> requests::managed_tenants::device_compliance_policy_setting_state_summary::DeviceCompliancePolicySettingStateSummaryCollection {
        mg::to(self, "deviceCompliancePolicySettingStateSummaries")
    }

    /// `…/deviceHealthStatuses`: many `microsoft.graph.managedTenants.deviceHealthStatus`
    #[inline]
    pub fn device_health_statuses(
        &self,
    ) -> requests::managed_tenants::device_health_status::DeviceHealthStatusCollection {
        mg::to(self, "deviceHealthStatuses")
    }

    /// `…/managedDeviceComplianceTrends`: many `microsoft.graph.managedTenants.managedDeviceComplianceTrend`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn managed_device_compliance_trends(
        &self,
    ) -> requests::managed_tenants::managed_device_compliance_trend::ManagedDeviceComplianceTrendCollection {
        mg::to(self, "managedDeviceComplianceTrends")
    }

    /// `…/managedDeviceCompliances`: many `microsoft.graph.managedTenants.managedDeviceCompliance`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn managed_device_compliances(
        &self,
    ) -> requests::managed_tenants::managed_device_compliance::ManagedDeviceComplianceCollection {
        mg::to(self, "managedDeviceCompliances")
    }

    /// `…/managedTenantAlertLogs`: many `microsoft.graph.managedTenants.managedTenantAlertLog`
    #[inline]
    pub fn managed_tenant_alert_logs(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_log::ManagedTenantAlertLogCollection {
        mg::to(self, "managedTenantAlertLogs")
    }

    /// `…/managedTenantAlertRuleDefinitions`: many `microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`
    #[inline]
    pub fn managed_tenant_alert_rule_definitions(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule_definition::ManagedTenantAlertRuleDefinitionCollection {
        mg::to(self, "managedTenantAlertRuleDefinitions")
    }

    /// `…/managedTenantAlertRules`: many `microsoft.graph.managedTenants.managedTenantAlertRule`
    #[inline]
    pub fn managed_tenant_alert_rules(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert_rule::ManagedTenantAlertRuleCollection {
        mg::to(self, "managedTenantAlertRules")
    }

    /// `…/managedTenantAlerts`: many `microsoft.graph.managedTenants.managedTenantAlert`
    #[inline]
    pub fn managed_tenant_alerts(
        &self,
    ) -> requests::managed_tenants::managed_tenant_alert::ManagedTenantAlertCollection {
        mg::to(self, "managedTenantAlerts")
    }

    /// `…/managedTenantApiNotifications`: many `microsoft.graph.managedTenants.managedTenantApiNotification`
    #[inline]
    pub fn managed_tenant_api_notifications(
        &self,
    ) -> requests::managed_tenants::managed_tenant_api_notification::ManagedTenantApiNotificationCollection {
        mg::to(self, "managedTenantApiNotifications")
    }

    /// `…/managedTenantEmailNotifications`: many `microsoft.graph.managedTenants.managedTenantEmailNotification`
    #[inline]
    pub fn managed_tenant_email_notifications(
        &self,
    ) -> requests::managed_tenants::managed_tenant_email_notification::ManagedTenantEmailNotificationCollection {
        mg::to(self, "managedTenantEmailNotifications")
    }

    /// `…/managedTenantTicketingEndpoints`: many `microsoft.graph.managedTenants.managedTenantTicketingEndpoint`
    #[inline]
    pub fn managed_tenant_ticketing_endpoints(
        &self,
    ) -> requests::managed_tenants::managed_tenant_ticketing_endpoint::ManagedTenantTicketingEndpointCollection {
        mg::to(self, "managedTenantTicketingEndpoints")
    }

    /// `…/managementActionTenantDeploymentStatuses`: many `microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn management_action_tenant_deployment_statuses(
        &self,
    ) -> requests::managed_tenants::management_action_tenant_deployment_status::ManagementActionTenantDeploymentStatusCollection {
        mg::to(self, "managementActionTenantDeploymentStatuses")
    }

    /// `…/managementActions`: many `microsoft.graph.managedTenants.managementAction`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn management_actions(
        &self,
    ) -> requests::managed_tenants::management_action::ManagementActionCollection {
        mg::to(self, "managementActions")
    }

    /// `…/managementIntents`: many `microsoft.graph.managedTenants.managementIntent`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn management_intents(
        &self,
    ) -> requests::managed_tenants::management_intent::ManagementIntentCollection {
        mg::to(self, "managementIntents")
    }

    /// `…/managementTemplateCollectionTenantSummaries`: many `microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary`
    #[inline]
    pub fn management_template_collection_tenant_summaries(
        &self,
    ) -> requests::managed_tenants::management_template_collection_tenant_summary::ManagementTemplateCollectionTenantSummaryCollection {
        mg::to(self, "managementTemplateCollectionTenantSummaries")
    }

    /// `…/managementTemplateCollections`: many `microsoft.graph.managedTenants.managementTemplateCollection`
    #[inline]
    pub fn management_template_collections(
        &self,
    ) -> requests::managed_tenants::management_template_collection::ManagementTemplateCollectionCollection {
        mg::to(self, "managementTemplateCollections")
    }

    /// `…/managementTemplateStepTenantSummaries`: many `microsoft.graph.managedTenants.managementTemplateStepTenantSummary`
    #[inline]
    pub fn management_template_step_tenant_summaries(
        &self,
    ) -> requests::managed_tenants::management_template_step_tenant_summary::ManagementTemplateStepTenantSummaryCollection {
        mg::to(self, "managementTemplateStepTenantSummaries")
    }

    /// `…/managementTemplateStepVersions`: many `microsoft.graph.managedTenants.managementTemplateStepVersion`
    #[inline]
    pub fn management_template_step_versions(
        &self,
    ) -> requests::managed_tenants::management_template_step_version::ManagementTemplateStepVersionCollection {
        mg::to(self, "managementTemplateStepVersions")
    }

    /// `…/managementTemplateSteps`: many `microsoft.graph.managedTenants.managementTemplateStep`
    #[inline]
    pub fn management_template_steps(
        &self,
    ) -> requests::managed_tenants::management_template_step::ManagementTemplateStepCollection {
        mg::to(self, "managementTemplateSteps")
    }

    /// `…/managementTemplates`: many `microsoft.graph.managedTenants.managementTemplate`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn management_templates(
        &self,
    ) -> requests::managed_tenants::management_template::ManagementTemplateCollection {
        mg::to(self, "managementTemplates")
    }

    /// `…/myRoles`: many `microsoft.graph.managedTenants.myRole`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn my_roles(&self) -> requests::managed_tenants::my_role::MyRoleCollection {
        mg::to(self, "myRoles")
    }

    /// `…/tenantGroups`: many `microsoft.graph.managedTenants.tenantGroup`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn tenant_groups(
        &self,
    ) -> requests::managed_tenants::tenant_group::TenantGroupCollection {
        mg::to(self, "tenantGroups")
    }

    /// `…/tenantTags`: many `microsoft.graph.managedTenants.tenantTag`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, **ManagedTenants.ReadWrite.All** |
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, **ManagedTenants.ReadWrite.All** |
    /// | `POST` | **ManagedTenants.ReadWrite.All** |
    /// | `PATCH …/{id}` | **ManagedTenants.ReadWrite.All** |
    /// | `DELETE …/{id}` | **ManagedTenants.ReadWrite.All** |
    #[inline]
    pub fn tenant_tags(
        &self,
    ) -> requests::managed_tenants::tenant_tag::TenantTagCollection {
        mg::to(self, "tenantTags")
    }

    /// `…/tenants`: many `microsoft.graph.managedTenants.tenant`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn tenants(&self) -> requests::managed_tenants::tenant::TenantCollection {
        mg::to(self, "tenants")
    }

    /// `…/tenantsCustomizedInformation`: many `microsoft.graph.managedTenants.tenantCustomizedInformation`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, **ManagedTenants.ReadWrite.All** |
    /// | `PATCH …/{id}` | **ManagedTenants.ReadWrite.All** |
    #[inline]
    pub fn tenants_customized_information(
        &self,
    ) -> requests::managed_tenants::tenant_customized_information::TenantCustomizedInformationCollection {
        mg::to(self, "tenantsCustomizedInformation")
    }

    /// `…/tenantsDetailedInformation`: many `microsoft.graph.managedTenants.tenantDetailedInformation`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    /// | `GET …/{id}` | **ManagedTenants.Read.All**, ManagedTenants.ReadWrite.All |
    #[inline]
    pub fn tenants_detailed_information(
        &self,
    ) -> requests::managed_tenants::tenant_detailed_information::TenantDetailedInformationCollection {
        mg::to(self, "tenantsDetailedInformation")
    }

    /// `…/windowsDeviceMalwareStates`: many `microsoft.graph.managedTenants.windowsDeviceMalwareState`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn windows_device_malware_states(
        &self,
    ) -> requests::managed_tenants::windows_device_malware_state::WindowsDeviceMalwareStateCollection {
        mg::to(self, "windowsDeviceMalwareStates")
    }

    /// `…/windowsProtectionStates`: many `microsoft.graph.managedTenants.windowsProtectionState`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    /// | `GET …/{id}` | **DeviceManagementManagedDevices.Read.All**, DeviceManagementManagedDevices.ReadWrite.All |
    #[inline]
    pub fn windows_protection_states(
        &self,
    ) -> requests::managed_tenants::windows_protection_state::WindowsProtectionStateCollection {
        mg::to(self, "windowsProtectionStates")
    }
}
