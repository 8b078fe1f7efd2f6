// @generated
use crate::mg;

/// Entity type [`microsoft.graph.virtualEndpoint`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`VirtualEndpointResource`](crate::requests::virtual_endpoint::VirtualEndpointResource), for
/// example `graph.device_management().virtual_endpoint()`.
///
/// Operations: `get_effective_permissions`, `organization_action`,
/// `retrieve_organization_action_detail`, `retrieve_scoped_permissions`,
/// `retrieve_tenant_encryption_setting`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/virtualendpoint?view=graph-rest-beta
pub struct VirtualEndpoint {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VirtualEndpoint: "microsoft.graph.virtualEndpoint", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { VirtualEndpoint: super::Entity }

impl VirtualEndpoint {
    /// `auditEvents`: many [`CloudPcAuditEvent`](super::CloudPcAuditEvent).
    pub const AUDIT_EVENTS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcAuditEvent>> = mg::Nav::new(
        "auditEvents",
    );
    /// `bulkActions`: many [`CloudPcBulkAction`](super::CloudPcBulkAction).
    pub const BULK_ACTIONS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcBulkAction>> = mg::Nav::new(
        "bulkActions",
    );
    /// `cloudApps`: many [`CloudPcCloudApp`](super::CloudPcCloudApp).
    pub const CLOUD_APPS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcCloudApp>> = mg::Nav::new(
        "cloudApps",
    );
    /// `cloudPCs`: many [`CloudPc`](super::CloudPc).
    pub const CLOUD_PCS: mg::Nav<VirtualEndpoint, Vec<super::CloudPc>> = mg::Nav::new(
        "cloudPCs",
    );
    /// `cloudPcPools`: many [`CloudPcPool`](super::CloudPcPool).
    pub const CLOUD_PC_POOLS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcPool>> = mg::Nav::new(
        "cloudPcPools",
    );
    /// `crossCloudGovernmentOrganizationMapping`:
    /// [`CloudPcCrossCloudGovernmentOrganizationMapping`].
    ///
    /// [`CloudPcCrossCloudGovernmentOrganizationMapping`]: super::CloudPcCrossCloudGovernmentOrganizationMapping
    pub const CROSS_CLOUD_GOVERNMENT_ORGANIZATION_MAPPING: mg::Nav<
        VirtualEndpoint,
        super::CloudPcCrossCloudGovernmentOrganizationMapping,
    > = mg::Nav::new("crossCloudGovernmentOrganizationMapping");
    /// `deviceImages`: many [`CloudPcDeviceImage`](super::CloudPcDeviceImage).
    pub const DEVICE_IMAGES: mg::Nav<VirtualEndpoint, Vec<super::CloudPcDeviceImage>> = mg::Nav::new(
        "deviceImages",
    );
    /// `externalPartnerSettings`: many
    /// [`CloudPcExternalPartnerSetting`](super::CloudPcExternalPartnerSetting).
    pub const EXTERNAL_PARTNER_SETTINGS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcExternalPartnerSetting>,
    > = mg::Nav::new("externalPartnerSettings");
    /// `externalPartners`: many [`CloudPcExternalPartner`](super::CloudPcExternalPartner).
    pub const EXTERNAL_PARTNERS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcExternalPartner>,
    > = mg::Nav::new("externalPartners");
    /// `frontLineServicePlans`: many
    /// [`CloudPcFrontLineServicePlan`](super::CloudPcFrontLineServicePlan).
    pub const FRONT_LINE_SERVICE_PLANS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcFrontLineServicePlan>,
    > = mg::Nav::new("frontLineServicePlans");
    /// `galleryImages`: many [`CloudPcGalleryImage`](super::CloudPcGalleryImage).
    pub const GALLERY_IMAGES: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcGalleryImage>,
    > = mg::Nav::new("galleryImages");
    /// `managedLicenses`: many [`CloudPcManagedLicense`](super::CloudPcManagedLicense).
    pub const MANAGED_LICENSES: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcManagedLicense>,
    > = mg::Nav::new("managedLicenses");
    /// `onPremisesConnections`: many
    /// [`CloudPcOnPremisesConnection`](super::CloudPcOnPremisesConnection).
    pub const ON_PREMISES_CONNECTIONS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcOnPremisesConnection>,
    > = mg::Nav::new("onPremisesConnections");
    /// `organizationSettings`: [`CloudPcOrganizationSettings`](super::CloudPcOrganizationSettings).
    pub const ORGANIZATION_SETTINGS: mg::Nav<
        VirtualEndpoint,
        super::CloudPcOrganizationSettings,
    > = mg::Nav::new("organizationSettings");
    /// `provisioningPolicies`: many
    /// [`CloudPcProvisioningPolicy`](super::CloudPcProvisioningPolicy).
    pub const PROVISIONING_POLICIES: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcProvisioningPolicy>,
    > = mg::Nav::new("provisioningPolicies");
    /// `report`: [`CloudPcReport`](super::CloudPcReport).
    pub const REPORT: mg::Nav<VirtualEndpoint, super::CloudPcReport> = mg::Nav::new(
        "report",
    );
    /// `reports`: [`CloudPcReports`](super::CloudPcReports).
    pub const REPORTS: mg::Nav<VirtualEndpoint, super::CloudPcReports> = mg::Nav::new(
        "reports",
    );
    /// `servicePlans`: many [`CloudPcServicePlan`](super::CloudPcServicePlan).
    pub const SERVICE_PLANS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcServicePlan>> = mg::Nav::new(
        "servicePlans",
    );
    /// `snapshots`: many [`CloudPcSnapshot`](super::CloudPcSnapshot).
    pub const SNAPSHOTS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcSnapshot>> = mg::Nav::new(
        "snapshots",
    );
    /// `supportedRegions`: many [`CloudPcSupportedRegion`](super::CloudPcSupportedRegion).
    pub const SUPPORTED_REGIONS: mg::Nav<
        VirtualEndpoint,
        Vec<super::CloudPcSupportedRegion>,
    > = mg::Nav::new("supportedRegions");
    /// `userSettings`: many [`CloudPcUserSetting`](super::CloudPcUserSetting).
    pub const USER_SETTINGS: mg::Nav<VirtualEndpoint, Vec<super::CloudPcUserSetting>> = mg::Nav::new(
        "userSettings",
    );
}
