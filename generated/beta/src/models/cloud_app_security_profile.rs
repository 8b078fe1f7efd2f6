// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.cloudAppSecurityProfile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudAppSecurityProfileCollection`], for example
/// `graph.security().cloud_app_security_profiles()`.
///
/// [`CloudAppSecurityProfileCollection`]: crate::requests::cloud_app_security_profile::CloudAppSecurityProfileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudappsecurityprofile?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct CloudAppSecurityProfile {
    /// `azureSubscriptionId`.
    pub azure_subscription_id: mg::Field<String>,
    /// `azureTenantId`.
    pub azure_tenant_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deploymentPackageUrl`.
    pub deployment_package_url: mg::Field<String>,
    /// `destinationServiceName`.
    pub destination_service_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isSigned`.
    pub is_signed: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `manifest`.
    pub manifest: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `permissionsRequired`.
    pub permissions_required: mg::Field<mg::Open<super::ApplicationPermissionsRequired>>,
    /// `platform`.
    pub platform: mg::Field<String>,
    /// `policyName`.
    pub policy_name: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `riskScore`.
    pub risk_score: mg::Field<String>,
    /// `tags`.
    pub tags: mg::Field<Vec<String>>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// `vendorInformation`.
    pub vendor_information: mg::Field<mg::Boxed<super::SecurityVendorInformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudAppSecurityProfile: "microsoft.graph.cloudAppSecurityProfile", entity open, base super::Entity;
    azure_subscription_id: "azureSubscriptionId",
    azure_tenant_id: "azureTenantId",
    created_date_time: "createdDateTime",
    deployment_package_url: "deploymentPackageUrl",
    destination_service_name: "destinationServiceName",
    id: "id" key required,
    is_signed: "isSigned",
    last_modified_date_time: "lastModifiedDateTime",
    manifest: "manifest",
    name: "name",
    permissions_required: "permissionsRequired",
    platform: "platform",
    policy_name: "policyName",
    publisher: "publisher",
    risk_score: "riskScore",
    tags: "tags",
    type_: "type",
    vendor_information: "vendorInformation",
}

mg::derived_from! { CloudAppSecurityProfile: super::Entity }
