// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEndpoint`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint`.
    VirtualEndpointResource(mg::One<models::VirtualEndpoint>)
}

impl VirtualEndpointResource {
    /// `…/auditEvents`: many `cloudPcAuditEvent`
    ///
    /// [List auditEvents](https://learn.microsoft.com/graph/api/virtualendpoint-list-auditevents?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn audit_events(
        &self,
    ) -> requests::cloud_pc_audit_event::CloudPcAuditEventCollection {
        mg::to(self, "auditEvents")
    }

    /// `…/bulkActions`: many `cloudPcBulkAction`
    #[inline]
    pub fn bulk_actions(
        &self,
    ) -> requests::cloud_pc_bulk_action::CloudPcBulkActionCollection {
        mg::to(self, "bulkActions")
    }

    /// `…/cloudApps`: many `cloudPcCloudApp`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All** | **CloudPC.Read.All** |
    /// | `GET …/{id}` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `POST` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn cloud_apps(&self) -> requests::cloud_pc_cloud_app::CloudPcCloudAppCollection {
        mg::to(self, "cloudApps")
    }

    /// `…/cloudPCs`: many `cloudPC`
    ///
    /// [List cloudPCs](https://learn.microsoft.com/graph/api/virtualendpoint-list-cloudpcs?view=graph-rest-beta); 200.
    ///
    /// [Get cloudPC](https://learn.microsoft.com/graph/api/cloudpc-get?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn cloud_p_cs(&self) -> requests::cloud_pc::CloudPcCollection {
        mg::to(self, "cloudPCs")
    }

    /// `…/cloudPcPools`: many `cloudPcPool`
    #[inline]
    pub fn cloud_pc_pools(&self) -> requests::cloud_pc_pool::CloudPcPoolCollection {
        mg::to(self, "cloudPcPools")
    }

    /// `…/crossCloudGovernmentOrganizationMapping`: `cloudPcCrossCloudGovernmentOrganizationMapping`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `POST` | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn cross_cloud_government_organization_mapping(
        &self,
    ) -> requests::cloud_pc_cross_cloud_government_organization_mapping::CloudPcCrossCloudGovernmentOrganizationMappingResource {
        mg::to(self, "crossCloudGovernmentOrganizationMapping")
    }

    /// `…/deviceImages`: many `cloudPcDeviceImage`
    ///
    /// [List deviceImages](https://learn.microsoft.com/graph/api/virtualendpoint-list-deviceimages?view=graph-rest-beta); 200.
    ///
    /// [Create cloudPcDeviceImage](https://learn.microsoft.com/graph/api/virtualendpoint-post-deviceimages?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `GET …/{id}` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `POST` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    /// | `PATCH` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn device_images(
        &self,
    ) -> requests::cloud_pc_device_image::CloudPcDeviceImageCollection {
        mg::to(self, "deviceImages")
    }

    /// `…/externalPartnerSettings`: many `cloudPcExternalPartnerSetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `GET …/{id}` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `POST` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn external_partner_settings(
        &self,
    ) -> requests::cloud_pc_external_partner_setting::CloudPcExternalPartnerSettingCollection {
        mg::to(self, "externalPartnerSettings")
    }

    /// `…/externalPartners`: many `cloudPcExternalPartner`
    #[inline]
    pub fn external_partners(
        &self,
    ) -> requests::cloud_pc_external_partner::CloudPcExternalPartnerCollection {
        mg::to(self, "externalPartners")
    }

    /// `…/frontLineServicePlans`: many `cloudPcFrontLineServicePlan`
    #[inline]
    pub fn front_line_service_plans(
        &self,
    ) -> requests::cloud_pc_front_line_service_plan::CloudPcFrontLineServicePlanCollection {
        mg::to(self, "frontLineServicePlans")
    }

    /// `…/galleryImages`: many `cloudPcGalleryImage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn gallery_images(
        &self,
    ) -> requests::cloud_pc_gallery_image::CloudPcGalleryImageCollection {
        mg::to(self, "galleryImages")
    }

    /// `…/managedLicenses`: many `cloudPcManagedLicense`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn managed_licenses(
        &self,
    ) -> requests::cloud_pc_managed_license::CloudPcManagedLicenseCollection {
        mg::to(self, "managedLicenses")
    }

    /// `…/onPremisesConnections`: many `cloudPcOnPremisesConnection`
    ///
    /// [List onPremisesConnections](https://learn.microsoft.com/graph/api/virtualendpoint-list-onpremisesconnections?view=graph-rest-beta); 200.
    ///
    /// [Create cloudPcOnPremisesConnection](https://learn.microsoft.com/graph/api/virtualendpoint-post-onpremisesconnections?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `POST` | **CloudPC.ReadWrite.All** | – |
    /// | `PATCH …/{id}` | **CloudPC.ReadWrite.All** | – |
    /// | `DELETE …/{id}` | **CloudPC.ReadWrite.All** | – |
    #[inline]
    pub fn on_premises_connections(
        &self,
    ) -> requests::cloud_pc_on_premises_connection::CloudPcOnPremisesConnectionCollection {
        mg::to(self, "onPremisesConnections")
    }

    /// `…/organizationSettings`: `cloudPcOrganizationSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.ReadWrite.All**, CloudPC.Read.All | **CloudPC.ReadWrite.All**, CloudPC.Read.All |
    /// | `PATCH` | **CloudPC.ReadWrite.All**, CloudPC.Read.All | **CloudPC.ReadWrite.All**, CloudPC.Read.All |
    #[inline]
    pub fn organization_settings(
        &self,
    ) -> requests::cloud_pc_organization_settings::CloudPcOrganizationSettingsResource {
        mg::to(self, "organizationSettings")
    }

    /// `…/provisioningPolicies`: many `cloudPcProvisioningPolicy`
    ///
    /// [List provisioningPolicies](https://learn.microsoft.com/graph/api/virtualendpoint-list-provisioningpolicies?view=graph-rest-beta); 200.
    ///
    /// [Create cloudPcProvisioningPolicy](https://learn.microsoft.com/graph/api/virtualendpoint-post-provisioningpolicies?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `GET …/{id}` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `POST` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn provisioning_policies(
        &self,
    ) -> requests::cloud_pc_provisioning_policy::CloudPcProvisioningPolicyCollection {
        mg::to(self, "provisioningPolicies")
    }

    /// `…/report`: `cloudPcReport`
    #[inline]
    pub fn report(&self) -> requests::cloud_pc_report::CloudPcReportResource {
        mg::to(self, "report")
    }

    /// `…/reports`: `cloudPcReports`
    #[inline]
    pub fn reports(&self) -> requests::cloud_pc_reports::CloudPcReportsResource {
        mg::to(self, "reports")
    }

    /// `…/servicePlans`: many `cloudPcServicePlan`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn service_plans(
        &self,
    ) -> requests::cloud_pc_service_plan::CloudPcServicePlanCollection {
        mg::to(self, "servicePlans")
    }

    /// `…/snapshots`: many `cloudPcSnapshot`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    /// | `GET …/{id}` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn snapshots(&self) -> requests::cloud_pc_snapshot::CloudPcSnapshotCollection {
        mg::to(self, "snapshots")
    }

    /// `…/supportedRegions`: many `cloudPcSupportedRegion`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn supported_regions(
        &self,
    ) -> requests::cloud_pc_supported_region::CloudPcSupportedRegionCollection {
        mg::to(self, "supportedRegions")
    }

    /// `…/userSettings`: many `cloudPcUserSetting`
    ///
    /// [List userSettings](https://learn.microsoft.com/graph/api/virtualendpoint-list-usersettings?view=graph-rest-beta); 200.
    ///
    /// [Create cloudPcUserSetting](https://learn.microsoft.com/graph/api/virtualendpoint-post-usersettings?view=graph-rest-beta); 201.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `GET …/{id}` | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** | **CloudPC.Read.All**, **CloudPC.ReadWrite.All** |
    /// | `POST` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn user_settings(
        &self,
    ) -> requests::cloud_pc_user_setting::CloudPcUserSettingCollection {
        mg::to(self, "userSettings")
    }

    /// `GET …/getEffectivePermissions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-geteffectivepermissions?view=graph-rest-beta); 200.
    /// - `GET /deviceManagement/virtualEndpoint/getEffectivePermissions`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_effective_permissions(&self) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "getEffectivePermissions")
    }

    /// `POST …/organizationAction`
    #[inline]
    pub fn organization_action(
        &self,
        parameters: OrganizationAction,
    ) -> mg::Request<models::CloudPcOrganizationActionDetail> {
        mg::Path::action_with(self, "organizationAction", &parameters)
    }

    /// `GET …/retrieveOrganizationActionDetail(actionType=…)`
    #[inline]
    pub fn retrieve_organization_action_detail(
        &self,
        parameters: RetrieveOrganizationActionDetail,
    ) -> mg::Request<models::CloudPcOrganizationActionDetail> {
        mg::Path::function_with(self, "retrieveOrganizationActionDetail", &parameters)
    }

    /// `GET …/retrieveScopedPermissions`
    #[inline]
    pub fn retrieve_scoped_permissions(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcScopedPermission>> {
        mg::Path::function(self, "retrieveScopedPermissions")
    }

    /// `GET …/retrieveTenantEncryptionSetting`
    #[inline]
    pub fn retrieve_tenant_encryption_setting(
        &self,
    ) -> mg::Request<models::CloudPcTenantEncryptionSetting> {
        mg::Path::function(self, "retrieveTenantEncryptionSetting")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.organizationAction`.
    OrganizationAction "microsoft.graph.organizationAction" "parameters";
    /// `actionType`: cloudPcOrganizationActionType, not null
    action_type "actionType" "r": mg::Open<models::CloudPcOrganizationActionType>,
}

mg::record! {
    /// Parameters of `microsoft.graph.retrieveOrganizationActionDetail`.
    RetrieveOrganizationActionDetail "microsoft.graph.retrieveOrganizationActionDetail" "parameters";
    /// `actionType`: cloudPcOrganizationActionType, not null
    action_type "actionType" "r": mg::Open<models::CloudPcOrganizationActionType>,
}
