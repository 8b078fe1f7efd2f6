// @generated
use crate::mg;

/// Entity type [`microsoft.graph.officeSuiteApp`][reference], derived from
/// [`MobileApp`](super::MobileApp).
///
/// Requests:
/// [`OfficeSuiteAppCollection`](crate::requests::office_suite_app::OfficeSuiteAppCollection), for
/// example `graph.device_app_management().mobile_apps().cast_to_office_suite_app()`.
///
/// Operations: `assign`, `update_relationships`, `convert_from_mobile_app_catalog_package`,
/// `has_payload_links`, `validate_xml`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/officesuiteapp?view=graph-rest-beta
pub struct OfficeSuiteApp {
    /// `autoAcceptEula`. Never null.
    pub auto_accept_eula: mg::Field<bool>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dependentAppCount`. Never null. Read-only: the service computes it.
    pub dependent_app_count: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `developer`.
    pub developer: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `excludedApps`.
    pub excluded_apps: mg::Field<mg::Boxed<super::ExcludedApps>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationUrl`.
    pub information_url: mg::Field<String>,
    /// `installProgressDisplayLevel`. Never null.
    pub install_progress_display_level: mg::Field<
        mg::Open<super::OfficeSuiteInstallProgressDisplayLevel>,
    >,
    /// `isAssigned`. Never null. Read-only: the service computes it.
    pub is_assigned: mg::Field<bool>,
    /// `isFeatured`. Never null.
    pub is_featured: mg::Field<bool>,
    /// `largeIcon`.
    pub large_icon: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `localesToInstall`.
    pub locales_to_install: mg::Field<Vec<String>>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `officeConfigurationXml`.
    pub office_configuration_xml: mg::Field<mg::Binary>,
    /// `officePlatformArchitecture`. Never null.
    pub office_platform_architecture: mg::Field<mg::Flags<super::WindowsArchitecture>>,
    /// `officeSuiteAppDefaultFileFormat`. Never null.
    pub office_suite_app_default_file_format: mg::Field<
        mg::Open<super::OfficeSuiteDefaultFileFormatType>,
    >,
    /// `owner`.
    pub owner: mg::Field<String>,
    /// `privacyInformationUrl`.
    pub privacy_information_url: mg::Field<String>,
    /// `productIds`.
    pub product_ids: mg::Field<Vec<mg::Open<super::OfficeProductId>>>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `publishingState`. Never null. Read-only: the service computes it.
    pub publishing_state: mg::Field<mg::Open<super::MobileAppPublishingState>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `shouldUninstallOlderVersionsOfOffice`. Never null.
    pub should_uninstall_older_versions_of_office: mg::Field<bool>,
    /// `supersededAppCount`. Never null. Read-only: the service computes it.
    pub superseded_app_count: mg::Field<i32>,
    /// `supersedingAppCount`. Never null. Read-only: the service computes it.
    pub superseding_app_count: mg::Field<i32>,
    /// `targetVersion`.
    pub target_version: mg::Field<String>,
    /// `updateChannel`. Never null.
    pub update_channel: mg::Field<mg::Open<super::OfficeUpdateChannel>>,
    /// `updateVersion`.
    pub update_version: mg::Field<String>,
    /// `uploadState`. Never null. Read-only: the service computes it.
    pub upload_state: mg::Field<i32>,
    /// `useSharedComputerActivation`. Never null.
    pub use_shared_computer_activation: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OfficeSuiteApp: "microsoft.graph.officeSuiteApp", entity, base super::MobileApp;
    auto_accept_eula: "autoAcceptEula" required,
    created_date_time: "createdDateTime" required computed read_only,
    dependent_app_count: "dependentAppCount" required computed read_only,
    description: "description",
    developer: "developer",
    display_name: "displayName",
    excluded_apps: "excludedApps",
    id: "id" key required,
    information_url: "informationUrl",
    install_progress_display_level: "installProgressDisplayLevel" required,
    is_assigned: "isAssigned" required computed read_only,
    is_featured: "isFeatured" required,
    large_icon: "largeIcon",
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    locales_to_install: "localesToInstall",
    notes: "notes",
    office_configuration_xml: "officeConfigurationXml",
    office_platform_architecture: "officePlatformArchitecture" required,
    office_suite_app_default_file_format: "officeSuiteAppDefaultFileFormat" required,
    owner: "owner",
    privacy_information_url: "privacyInformationUrl",
    product_ids: "productIds" required,
    publisher: "publisher",
    publishing_state: "publishingState" required computed read_only,
    role_scope_tag_ids: "roleScopeTagIds",
    should_uninstall_older_versions_of_office: "shouldUninstallOlderVersionsOfOffice" required,
    superseded_app_count: "supersededAppCount" required computed read_only,
    superseding_app_count: "supersedingAppCount" required computed read_only,
    target_version: "targetVersion",
    update_channel: "updateChannel" required,
    update_version: "updateVersion",
    upload_state: "uploadState" required computed read_only,
    use_shared_computer_activation: "useSharedComputerActivation" required,
}

mg::derived_from! { OfficeSuiteApp: super::MobileApp, super::Entity }

impl OfficeSuiteApp {
    /// `assignments`: many [`MobileAppAssignment`](super::MobileAppAssignment).
    pub const ASSIGNMENTS: mg::Nav<OfficeSuiteApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many [`MobileAppCategory`](super::MobileAppCategory).
    pub const CATEGORIES: mg::Nav<OfficeSuiteApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `relationships`: many [`MobileAppRelationship`](super::MobileAppRelationship).
    pub const RELATIONSHIPS: mg::Nav<
        OfficeSuiteApp,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("relationships");
}
