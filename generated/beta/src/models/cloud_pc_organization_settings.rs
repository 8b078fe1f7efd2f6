// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcOrganizationSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta>
    CloudPcOrganizationSettings "microsoft.graph.cloudPcOrganizationSettings" "entity" : super::Entity;
    /// `enableMEMAutoEnroll`: Boolean
    enable_mem_auto_enroll "enableMEMAutoEnroll": bool,
    /// `enableSingleSignOn`: Boolean
    enable_single_sign_on "enableSingleSignOn": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `osVersion`: cloudPcOperatingSystem
    os_version "osVersion": mg::Open<super::CloudPcOperatingSystem>,
    /// `userAccountType`: cloudPcUserAccountType
    user_account_type "userAccountType": mg::Open<super::CloudPcUserAccountType>,
    /// `windowsSettings`: cloudPcWindowsSettings
    windows_settings "windowsSettings": mg::Boxed<super::CloudPcWindowsSettings>,
}

mg::derived_from! { CloudPcOrganizationSettings: super::Entity }
