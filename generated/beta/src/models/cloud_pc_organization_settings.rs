// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcOrganizationSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcOrganizationSettingsResource`], for example
/// `graph.device_management().virtual_endpoint().organization_settings()`.
///
/// [`CloudPcOrganizationSettingsResource`]: crate::requests::cloud_pc_organization_settings::CloudPcOrganizationSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta
pub struct CloudPcOrganizationSettings {
    /// `enableMEMAutoEnroll`.
    pub enable_mem_auto_enroll: mg::Field<bool>,
    /// `enableSingleSignOn`.
    pub enable_single_sign_on: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<mg::Open<super::CloudPcOperatingSystem>>,
    /// `userAccountType`.
    pub user_account_type: mg::Field<mg::Open<super::CloudPcUserAccountType>>,
    /// `windowsSettings`.
    pub windows_settings: mg::Field<mg::Boxed<super::CloudPcWindowsSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcOrganizationSettings: "microsoft.graph.cloudPcOrganizationSettings", entity, base super::Entity;
    enable_mem_auto_enroll: "enableMEMAutoEnroll",
    enable_single_sign_on: "enableSingleSignOn",
    id: "id" key required,
    os_version: "osVersion",
    user_account_type: "userAccountType",
    windows_settings: "windowsSettings",
}

mg::derived_from! { CloudPcOrganizationSettings: super::Entity }
