// @generated
use crate::{mg, models, requests};

/// Requests on one [`TargetedManagedAppConfiguration`](models::TargetedManagedAppConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.device_app_management().targeted_managed_app_configurations().id(id)`.
#[derive(Clone, Debug)]
pub struct TargetedManagedAppConfigurationResource(
    mg::One<
        models::TargetedManagedAppConfiguration,
        requests::managed_app_configuration::ManagedAppConfigurationResource,
    >,
);

mg::builder! { TargetedManagedAppConfigurationResource: mg::One<models::TargetedManagedAppConfiguration, requests::managed_app_configuration::ManagedAppConfigurationResource> }

impl TargetedManagedAppConfigurationResource {
    /// `…/apps`: many [`ManagedMobileApp`](models::ManagedMobileApp).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn apps(&self) -> requests::managed_mobile_app::ManagedMobileAppCollection {
        mg::navigate(self, "apps")
    }

    /// `…/assignments`: many
    /// [`TargetedManagedAppPolicyAssignment`](models::TargetedManagedAppPolicyAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deploymentSummary`:
    /// [`ManagedAppPolicyDeploymentSummary`](models::ManagedAppPolicyDeploymentSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn deployment_summary(
        &self,
    ) -> requests::managed_app_policy_deployment_summary::ManagedAppPolicyDeploymentSummaryResource {
        mg::navigate(self, "deploymentSummary")
    }

    /// `POST …/assign`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-assign?view=graph-rest-beta
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/changeSettings`.
    ///
    /// Returns no body.
    #[inline]
    pub fn change_settings(&self, parameters: ChangeSettings) -> mg::Request<()> {
        self.raw().action_with("changeSettings", &parameters)
    }

    /// `POST …/targetApps`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-targetapps?view=graph-rest-beta
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        self.raw().action_with("targetApps", &parameters)
    }
}

/// Requests on a collection of
/// [`TargetedManagedAppConfiguration`](models::TargetedManagedAppConfiguration): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().targeted_managed_app_configurations()`.
#[derive(Clone, Debug)]
pub struct TargetedManagedAppConfigurationCollection(
    mg::Many<
        models::TargetedManagedAppConfiguration,
        TargetedManagedAppConfigurationResource,
    >,
);

mg::builder! { TargetedManagedAppConfigurationCollection: mg::Many<models::TargetedManagedAppConfiguration, TargetedManagedAppConfigurationResource> }

impl TargetedManagedAppConfigurationCollection {
    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }
}

/// Parameters of [`TargetedManagedAppConfigurationResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::TargetedManagedAppPolicyAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}

/// Parameters of [`TargetedManagedAppConfigurationResource::change_settings`].
pub struct ChangeSettings {
    /// `settings`.
    pub settings: mg::Field<Vec<models::DeviceManagementConfigurationSetting>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeSettings: "microsoft.graph.changeSettings", parameters;
    settings: "settings",
}

/// Parameters of [`TargetedManagedAppConfigurationResource::target_apps`].
pub struct TargetApps {
    /// `appGroupType`.
    pub app_group_type: mg::Field<mg::Open<models::TargetedManagedAppGroupType>>,
    /// `apps`.
    pub apps: mg::Field<Vec<models::ManagedMobileApp>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetApps: "microsoft.graph.targetApps", parameters;
    app_group_type: "appGroupType",
    apps: "apps",
}

/// Parameters of [`TargetedManagedAppConfigurationCollection::has_payload_links`].
pub struct HasPayloadLinks {
    /// `payloadIds`.
    pub payload_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinks: "microsoft.graph.hasPayloadLinks", parameters;
    payload_ids: "payloadIds",
}
