// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.targetedManagedAppConfiguration`, by its URL.
    ///
    /// For example `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}`.
    TargetedManagedAppConfigurationResource(mg::One<models::TargetedManagedAppConfiguration, requests::managed_app_configuration::ManagedAppConfigurationResource>)
}

impl TargetedManagedAppConfigurationResource {
    /// `…/apps`: many `managedMobileApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn apps(&self) -> requests::managed_mobile_app::ManagedMobileAppCollection {
        mg::to(self, "apps")
    }

    /// `…/assignments`: many `targetedManagedAppPolicyAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/deploymentSummary`: `managedAppPolicyDeploymentSummary`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn deployment_summary(
        &self,
    ) -> requests::managed_app_policy_deployment_summary::ManagedAppPolicyDeploymentSummaryResource {
        mg::to(self, "deploymentSummary")
    }

    /// `POST …/assign`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-assign?view=graph-rest-beta); 204.
    /// - `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/changeSettings`
    #[inline]
    pub fn change_settings(&self, parameters: ChangeSettings) -> mg::Request<()> {
        mg::Path::action_with(self, "changeSettings", &parameters)
    }

    /// `POST …/targetApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-targetapps?view=graph-rest-beta); 204.
    /// - `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/targetApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        mg::Path::action_with(self, "targetApps", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.targetedManagedAppConfiguration`, by its URL.
    ///
    /// For example `/deviceAppManagement/targetedManagedAppConfigurations`.
    TargetedManagedAppConfigurationCollection(mg::Many<models::TargetedManagedAppConfiguration, TargetedManagedAppConfigurationResource>)
}

impl TargetedManagedAppConfigurationCollection {
    /// `POST …/hasPayloadLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-haspayloadlinks?view=graph-rest-beta); 200.
    /// - `POST /deviceAppManagement/targetedManagedAppConfigurations/hasPayloadLinks`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All |
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        mg::Path::action_with(self, "hasPayloadLinks", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(targetedManagedAppPolicyAssignment)
    assignments "assignments": Vec<models::TargetedManagedAppPolicyAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.changeSettings`.
    ChangeSettings "microsoft.graph.changeSettings" "parameters";
    /// `settings`: Collection(deviceManagementConfigurationSetting)
    settings "settings": Vec<models::DeviceManagementConfigurationSetting>,
}

mg::record! {
    /// Parameters of `microsoft.graph.targetApps`.
    TargetApps "microsoft.graph.targetApps" "parameters";
    /// `appGroupType`: targetedManagedAppGroupType
    app_group_type "appGroupType": mg::Open<models::TargetedManagedAppGroupType>,
    /// `apps`: Collection(managedMobileApp)
    apps "apps": Vec<models::ManagedMobileApp>,
}

mg::record! {
    /// Parameters of `microsoft.graph.hasPayloadLinks`.
    HasPayloadLinks "microsoft.graph.hasPayloadLinks" "parameters";
    /// `payloadIds`: Collection(String)
    payload_ids "payloadIds": Vec<String>,
}
