// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEndpoint`](models::VirtualEndpoint): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_management().virtual_endpoint()`.
#[derive(Clone, Debug)]
pub struct VirtualEndpointResource(mg::One<models::VirtualEndpoint>);

mg::builder! { VirtualEndpointResource: mg::One<models::VirtualEndpoint> }

impl VirtualEndpointResource {
    /// `…/auditEvents`: many [`CloudPcAuditEvent`](models::CloudPcAuditEvent).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application). Reference:
    /// [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/virtualendpoint-list-auditevents?view=graph-rest-beta
    #[inline]
    pub fn audit_events(
        &self,
    ) -> requests::cloud_pc_audit_event::CloudPcAuditEventCollection {
        mg::navigate(self, "auditEvents")
    }

    /// `…/bulkActions`: many [`CloudPcBulkAction`](models::CloudPcBulkAction).
    #[inline]
    pub fn bulk_actions(
        &self,
    ) -> requests::cloud_pc_bulk_action::CloudPcBulkActionCollection {
        mg::navigate(self, "bulkActions")
    }

    /// `…/cloudApps`: many [`CloudPcCloudApp`](models::CloudPcCloudApp).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn cloud_apps(&self) -> requests::cloud_pc_cloud_app::CloudPcCloudAppCollection {
        mg::navigate(self, "cloudApps")
    }

    /// `…/cloudPCs`: many [`CloudPc`](models::CloudPc).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application). Reference:
    /// [list], [get].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/virtualendpoint-list-cloudpcs?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/cloudpc-get?view=graph-rest-beta
    #[inline]
    pub fn cloud_pcs(&self) -> requests::cloud_pc::CloudPcCollection {
        mg::navigate(self, "cloudPCs")
    }

    /// `…/cloudPcPools`: many [`CloudPcPool`](models::CloudPcPool).
    #[inline]
    pub fn cloud_pc_pools(&self) -> requests::cloud_pc_pool::CloudPcPoolCollection {
        mg::navigate(self, "cloudPcPools")
    }

    /// `…/crossCloudGovernmentOrganizationMapping`:
    /// [`CloudPcCrossCloudGovernmentOrganizationMapping`].
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated).
    ///
    /// [`CloudPcCrossCloudGovernmentOrganizationMapping`]: models::CloudPcCrossCloudGovernmentOrganizationMapping
    #[inline]
    pub fn cross_cloud_government_organization_mapping(
        &self,
    ) -> requests::cloud_pc_cross_cloud_government_organization_mapping::CloudPcCrossCloudGovernmentOrganizationMappingResource {
        mg::navigate(self, "crossCloudGovernmentOrganizationMapping")
    }

    /// `…/deviceImages`: many [`CloudPcDeviceImage`](models::CloudPcDeviceImage).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/virtualendpoint-list-deviceimages?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/virtualendpoint-post-deviceimages?view=graph-rest-beta
    #[inline]
    pub fn device_images(
        &self,
    ) -> requests::cloud_pc_device_image::CloudPcDeviceImageCollection {
        mg::navigate(self, "deviceImages")
    }

    /// `…/externalPartnerSettings`: many
    /// [`CloudPcExternalPartnerSetting`](models::CloudPcExternalPartnerSetting).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn external_partner_settings(
        &self,
    ) -> requests::cloud_pc_external_partner_setting::CloudPcExternalPartnerSettingCollection {
        mg::navigate(self, "externalPartnerSettings")
    }

    /// `…/externalPartners`: many [`CloudPcExternalPartner`](models::CloudPcExternalPartner).
    #[inline]
    pub fn external_partners(
        &self,
    ) -> requests::cloud_pc_external_partner::CloudPcExternalPartnerCollection {
        mg::navigate(self, "externalPartners")
    }

    /// `…/frontLineServicePlans`: many
    /// [`CloudPcFrontLineServicePlan`](models::CloudPcFrontLineServicePlan).
    #[inline]
    pub fn front_line_service_plans(
        &self,
    ) -> requests::cloud_pc_front_line_service_plan::CloudPcFrontLineServicePlanCollection {
        mg::navigate(self, "frontLineServicePlans")
    }

    /// `…/galleryImages`: many [`CloudPcGalleryImage`](models::CloudPcGalleryImage).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn gallery_images(
        &self,
    ) -> requests::cloud_pc_gallery_image::CloudPcGalleryImageCollection {
        mg::navigate(self, "galleryImages")
    }

    /// `…/managedLicenses`: many [`CloudPcManagedLicense`](models::CloudPcManagedLicense).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn managed_licenses(
        &self,
    ) -> requests::cloud_pc_managed_license::CloudPcManagedLicenseCollection {
        mg::navigate(self, "managedLicenses")
    }

    /// `…/onPremisesConnections`: many
    /// [`CloudPcOnPremisesConnection`](models::CloudPcOnPremisesConnection).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/virtualendpoint-list-onpremisesconnections?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/virtualendpoint-post-onpremisesconnections?view=graph-rest-beta
    #[inline]
    pub fn on_premises_connections(
        &self,
    ) -> requests::cloud_pc_on_premises_connection::CloudPcOnPremisesConnectionCollection {
        mg::navigate(self, "onPremisesConnections")
    }

    /// `…/organizationSettings`:
    /// [`CloudPcOrganizationSettings`](models::CloudPcOrganizationSettings).
    ///
    /// Least privileged permission to read: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn organization_settings(
        &self,
    ) -> requests::cloud_pc_organization_settings::CloudPcOrganizationSettingsResource {
        mg::navigate(self, "organizationSettings")
    }

    /// `…/provisioningPolicies`: many
    /// [`CloudPcProvisioningPolicy`](models::CloudPcProvisioningPolicy).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/virtualendpoint-list-provisioningpolicies?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/virtualendpoint-post-provisioningpolicies?view=graph-rest-beta
    #[inline]
    pub fn provisioning_policies(
        &self,
    ) -> requests::cloud_pc_provisioning_policy::CloudPcProvisioningPolicyCollection {
        mg::navigate(self, "provisioningPolicies")
    }

    /// `…/report`: [`CloudPcReport`](models::CloudPcReport).
    #[inline]
    pub fn report(&self) -> requests::cloud_pc_report::CloudPcReportResource {
        mg::navigate(self, "report")
    }

    /// `…/reports`: [`CloudPcReports`](models::CloudPcReports).
    #[inline]
    pub fn reports(&self) -> requests::cloud_pc_reports::CloudPcReportsResource {
        mg::navigate(self, "reports")
    }

    /// `…/servicePlans`: many [`CloudPcServicePlan`](models::CloudPcServicePlan).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn service_plans(
        &self,
    ) -> requests::cloud_pc_service_plan::CloudPcServicePlanCollection {
        mg::navigate(self, "servicePlans")
    }

    /// `…/snapshots`: many [`CloudPcSnapshot`](models::CloudPcSnapshot).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn snapshots(&self) -> requests::cloud_pc_snapshot::CloudPcSnapshotCollection {
        mg::navigate(self, "snapshots")
    }

    /// `…/supportedRegions`: many [`CloudPcSupportedRegion`](models::CloudPcSupportedRegion).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application).
    #[inline]
    pub fn supported_regions(
        &self,
    ) -> requests::cloud_pc_supported_region::CloudPcSupportedRegionCollection {
        mg::navigate(self, "supportedRegions")
    }

    /// `…/userSettings`: many [`CloudPcUserSetting`](models::CloudPcUserSetting).
    ///
    /// Least privileged permission to read: `CloudPC.Read.All` (delegated, application). Reference:
    /// [list], [create].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/virtualendpoint-list-usersettings?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/virtualendpoint-post-usersettings?view=graph-rest-beta
    #[inline]
    pub fn user_settings(
        &self,
    ) -> requests::cloud_pc_user_setting::CloudPcUserSettingCollection {
        mg::navigate(self, "userSettings")
    }

    /// `GET …/getEffectivePermissions`.
    ///
    /// Returns 200 with a page of `String`.
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/virtualendpoint-geteffectivepermissions?view=graph-rest-beta
    #[inline]
    pub fn get_effective_permissions(&self) -> mg::Request<mg::Page<String>> {
        self.raw().function("getEffectivePermissions")
    }

    /// `POST …/organizationAction`.
    ///
    /// Returns [`CloudPcOrganizationActionDetail`](models::CloudPcOrganizationActionDetail).
    #[inline]
    pub fn organization_action(
        &self,
        parameters: impl Into<OrganizationAction>,
    ) -> mg::Request<models::CloudPcOrganizationActionDetail> {
        self.raw().action_with("organizationAction", &parameters.into())
    }

    /// `GET …/retrieveOrganizationActionDetail(actionType=…)`.
    ///
    /// Returns [`CloudPcOrganizationActionDetail`](models::CloudPcOrganizationActionDetail).
    #[inline]
    pub fn retrieve_organization_action_detail(
        &self,
        parameters: impl Into<RetrieveOrganizationActionDetail>,
    ) -> mg::Request<models::CloudPcOrganizationActionDetail> {
        self.raw().function_with("retrieveOrganizationActionDetail", &parameters.into())
    }

    /// `GET …/retrieveScopedPermissions`.
    ///
    /// Returns a page of [`CloudPcScopedPermission`](models::CloudPcScopedPermission).
    #[inline]
    pub fn retrieve_scoped_permissions(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcScopedPermission>> {
        self.raw().function("retrieveScopedPermissions")
    }

    /// `GET …/retrieveTenantEncryptionSetting`.
    ///
    /// Returns [`CloudPcTenantEncryptionSetting`](models::CloudPcTenantEncryptionSetting).
    #[inline]
    pub fn retrieve_tenant_encryption_setting(
        &self,
    ) -> mg::Request<models::CloudPcTenantEncryptionSetting> {
        self.raw().function("retrieveTenantEncryptionSetting")
    }
}

/// Parameters of [`VirtualEndpointResource::organization_action`].
///
/// A call can pass `action_type` alone.
pub struct OrganizationAction {
    /// `actionType`. Required.
    pub action_type: mg::Field<mg::Open<models::CloudPcOrganizationActionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OrganizationAction: "microsoft.graph.organizationAction", parameters;
    action_type: "actionType" required,
}

mg::required_parameters! {
    OrganizationAction;
    action_type: mg::Open<models::CloudPcOrganizationActionType>,
}

/// Parameters of [`VirtualEndpointResource::retrieve_organization_action_detail`].
///
/// A call can pass `action_type` alone.
pub struct RetrieveOrganizationActionDetail {
    /// `actionType`. Required.
    pub action_type: mg::Field<mg::Open<models::CloudPcOrganizationActionType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrieveOrganizationActionDetail: "microsoft.graph.retrieveOrganizationActionDetail", parameters;
    action_type: "actionType" required,
}

mg::required_parameters! {
    RetrieveOrganizationActionDetail;
    action_type: mg::Open<models::CloudPcOrganizationActionType>,
}
