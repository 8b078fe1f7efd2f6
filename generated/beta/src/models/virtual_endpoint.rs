// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.virtualEndpoint`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/virtualendpoint?view=graph-rest-beta>
    VirtualEndpoint "microsoft.graph.virtualEndpoint" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { VirtualEndpoint: super::Entity }

impl VirtualEndpoint {
    /// `auditEvents`: many `cloudPcAuditEvent`, contained
    pub const AUDIT_EVENTS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcAuditEvent>> = mg::Nav::new(
        "auditEvents",
    );
    /// `bulkActions`: many `cloudPcBulkAction`, contained
    pub const BULK_ACTIONS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcBulkAction>> = mg::Nav::new(
        "bulkActions",
    );
    /// `cloudApps`: many `cloudPcCloudApp`, contained
    pub const CLOUD_APPS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcCloudApp>> = mg::Nav::new(
        "cloudApps",
    );
    /// `cloudPCs`: many `cloudPC`, contained
    pub const CLOUD_P_CS: mg::Nav<VirtualEndpoint, Vec<super::CloudPc>> = mg::Nav::new(
        "cloudPCs",
    );
    /// `cloudPcPools`: many `cloudPcPool`, contained
    pub const CLOUD_PC_POOLS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcPool>> = mg::Nav::new(
        "cloudPcPools",
    );
    /// `crossCloudGovernmentOrganizationMapping`: `cloudPcCrossCloudGovernmentOrganizationMapping`, contained
    pub const CROSS_CLOUD_GOVERNMENT_ORGANIZATION_MAPPING: mg::Nav<
        VirtualEndpoint,
        super::CloudPcCrossCloudGovernmentOrganizationMapping,
    > = mg::Nav::new("crossCloudGovernmentOrganizationMapping");
    /// `deviceImages`: many `cloudPcDeviceImage`, contained
    pub const DEVICE_IMAGES: mg::Nav<VirtualEndpoint, Vec<super::CloudPcDeviceImage>> = mg::Nav::new(
        "deviceImages",
    );
    /// `externalPartnerSettings`: many `cloudPcExternalPartnerSetting`, contained
    pub const EXTERNAL_PARTNER_SETTINGS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcExternalPartnerSetting>,
    > = mg::Nav::new("externalPartnerSettings");
    /// `externalPartners`: many `cloudPcExternalPartner`, contained
    pub const EXTERNAL_PARTNERS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcExternalPartner>,
    > = mg::Nav::new("externalPartners");
    /// `frontLineServicePlans`: many `cloudPcFrontLineServicePlan`, contained
    pub const FRONT_LINE_SERVICE_PLANS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcFrontLineServicePlan>,
    > = mg::Nav::new("frontLineServicePlans");
    /// `galleryImages`: many `cloudPcGalleryImage`, contained
    pub const GALLERY_IMAGES: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcGalleryImage>,
    > = mg::Nav::new("galleryImages");
    /// `managedLicenses`: many `cloudPcManagedLicense`, contained
    pub const MANAGED_LICENSES: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcManagedLicense>,
    > = mg::Nav::new("managedLicenses");
    /// `onPremisesConnections`: many `cloudPcOnPremisesConnection`, contained
    pub const ON_PREMISES_CONNECTIONS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcOnPremisesConnection>,
    > = mg::Nav::new("onPremisesConnections");
    /// `organizationSettings`: `cloudPcOrganizationSettings`, contained
    pub const ORGANIZATION_SETTINGS: mg::Nav<
        VirtualEndpoint,
        super::CloudPcOrganizationSettings,
    > = mg::Nav::new("organizationSettings");
    /// `provisioningPolicies`: many `cloudPcProvisioningPolicy`, contained
    pub const PROVISIONING_POLICIES: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcProvisioningPolicy>,
    > = mg::Nav::new("provisioningPolicies");
    /// `report`: `cloudPcReport`, contained
    pub const REPORT: mg::Nav<VirtualEndpoint, super::CloudPcReport> = mg::Nav::new(
        "report",
    );
    /// `reports`: `cloudPcReports`, contained
    pub const REPORTS: mg::Nav<VirtualEndpoint, super::CloudPcReports> = mg::Nav::new(
        "reports",
    );
    /// `servicePlans`: many `cloudPcServicePlan`, contained
    pub const SERVICE_PLANS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcServicePlan>> = mg::Nav::new(
        "servicePlans",
    );
    /// `snapshots`: many `cloudPcSnapshot`, contained
    pub const SNAPSHOTS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcSnapshot>> = mg::Nav::new(
        "snapshots",
    );
    /// `supportedRegions`: many `cloudPcSupportedRegion`, contained
    pub const SUPPORTED_REGIONS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcSupportedRegion>,
    > = mg::Nav::new("supportedRegions");
    /// `userSettings`: many `cloudPcUserSetting`, contained
    pub const USER_SETTINGS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcUserSetting>> = mg::Nav::new(
        "userSettings",
    );
}
