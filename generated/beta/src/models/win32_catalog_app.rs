// @generated
use crate::mg;

/// Entity type [`microsoft.graph.win32CatalogApp`][reference], derived from
/// [`Win32LobApp`](super::Win32LobApp).
///
/// Requests:
/// [`Win32CatalogAppCollection`](crate::requests::win32_catalog_app::Win32CatalogAppCollection),
/// for example `graph.device_app_management().mobile_apps().cast_to_win32_catalog_app()`.
///
/// Operations: `assign`, `update_relationships`, `convert_from_mobile_app_catalog_package`,
/// `has_payload_links`, `validate_xml`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/win32catalogapp?view=graph-rest-beta
pub struct Win32CatalogApp {
    /// `activeInstallScript`.
    pub active_install_script: mg::Field<mg::Boxed<super::MobileAppScriptReference>>,
    /// `activeUninstallScript`.
    pub active_uninstall_script: mg::Field<mg::Boxed<super::MobileAppScriptReference>>,
    /// `allowAvailableUninstall`. Never null.
    pub allow_available_uninstall: mg::Field<bool>,
    /// `allowedArchitectures`.
    pub allowed_architectures: mg::Field<mg::Flags<super::WindowsArchitecture>>,
    /// `applicableArchitectures`. Never null.
    pub applicable_architectures: mg::Field<mg::Flags<super::WindowsArchitecture>>,
    /// `committedContentVersion`.
    pub committed_content_version: mg::Field<String>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dependentAppCount`. Never null. Read-only: the service computes it.
    pub dependent_app_count: mg::Field<i32>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `detectionRules`.
    pub detection_rules: mg::Field<Vec<super::Win32LobAppDetection>>,
    /// `developer`.
    pub developer: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `displayVersion`.
    pub display_version: mg::Field<String>,
    /// `fileName`.
    pub file_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationUrl`.
    pub information_url: mg::Field<String>,
    /// `installCommandLine`.
    pub install_command_line: mg::Field<String>,
    /// `installExperience`.
    pub install_experience: mg::Field<mg::Boxed<super::Win32LobAppInstallExperience>>,
    /// `isAssigned`. Never null. Read-only: the service computes it.
    pub is_assigned: mg::Field<bool>,
    /// `isFeatured`. Never null.
    pub is_featured: mg::Field<bool>,
    /// `largeIcon`.
    pub large_icon: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `minimumCpuSpeedInMHz`.
    pub minimum_cpu_speed_in_mhz: mg::Field<i32>,
    /// `minimumFreeDiskSpaceInMB`.
    pub minimum_free_disk_space_in_mb: mg::Field<i32>,
    /// `minimumMemoryInMB`.
    pub minimum_memory_in_mb: mg::Field<i32>,
    /// `minimumNumberOfProcessors`.
    pub minimum_number_of_processors: mg::Field<i32>,
    /// `minimumSupportedOperatingSystem`.
    pub minimum_supported_operating_system: mg::Field<
        mg::Boxed<super::WindowsMinimumOperatingSystem>,
    >,
    /// `minimumSupportedWindowsRelease`.
    pub minimum_supported_windows_release: mg::Field<String>,
    /// `mobileAppCatalogPackageId`.
    pub mobile_app_catalog_package_id: mg::Field<String>,
    /// `msiInformation`.
    pub msi_information: mg::Field<mg::Boxed<super::Win32LobAppMsiInformation>>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `owner`.
    pub owner: mg::Field<String>,
    /// `privacyInformationUrl`.
    pub privacy_information_url: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `publishingState`. Never null. Read-only: the service computes it.
    pub publishing_state: mg::Field<mg::Open<super::MobileAppPublishingState>>,
    /// `requirementRules`.
    pub requirement_rules: mg::Field<Vec<super::Win32LobAppRequirement>>,
    /// `returnCodes`.
    pub return_codes: mg::Field<Vec<super::Win32LobAppReturnCode>>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `rules`.
    pub rules: mg::Field<Vec<super::Win32LobAppRule>>,
    /// `setupFilePath`.
    pub setup_file_path: mg::Field<String>,
    /// `size`. Never null. Read-only: the service computes it.
    pub size: mg::Field<i64>,
    /// `supersededAppCount`. Never null. Read-only: the service computes it.
    pub superseded_app_count: mg::Field<i32>,
    /// `supersedingAppCount`. Never null. Read-only: the service computes it.
    pub superseding_app_count: mg::Field<i32>,
    /// `uninstallCommandLine`.
    pub uninstall_command_line: mg::Field<String>,
    /// `uploadState`. Never null. Read-only: the service computes it.
    pub upload_state: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32CatalogApp: "microsoft.graph.win32CatalogApp", entity, base super::Win32LobApp;
    active_install_script: "activeInstallScript",
    active_uninstall_script: "activeUninstallScript",
    allow_available_uninstall: "allowAvailableUninstall" required,
    allowed_architectures: "allowedArchitectures",
    applicable_architectures: "applicableArchitectures" required,
    committed_content_version: "committedContentVersion",
    created_date_time: "createdDateTime" required computed read_only,
    dependent_app_count: "dependentAppCount" required computed read_only,
    description: "description",
    detection_rules: "detectionRules",
    developer: "developer",
    display_name: "displayName",
    display_version: "displayVersion",
    file_name: "fileName",
    id: "id" key required,
    information_url: "informationUrl",
    install_command_line: "installCommandLine",
    install_experience: "installExperience",
    is_assigned: "isAssigned" required computed read_only,
    is_featured: "isFeatured" required,
    large_icon: "largeIcon",
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    minimum_cpu_speed_in_mhz: "minimumCpuSpeedInMHz",
    minimum_free_disk_space_in_mb: "minimumFreeDiskSpaceInMB",
    minimum_memory_in_mb: "minimumMemoryInMB",
    minimum_number_of_processors: "minimumNumberOfProcessors",
    minimum_supported_operating_system: "minimumSupportedOperatingSystem",
    minimum_supported_windows_release: "minimumSupportedWindowsRelease",
    mobile_app_catalog_package_id: "mobileAppCatalogPackageId",
    msi_information: "msiInformation",
    notes: "notes",
    owner: "owner",
    privacy_information_url: "privacyInformationUrl",
    publisher: "publisher",
    publishing_state: "publishingState" required computed read_only,
    requirement_rules: "requirementRules",
    return_codes: "returnCodes",
    role_scope_tag_ids: "roleScopeTagIds",
    rules: "rules",
    setup_file_path: "setupFilePath",
    size: "size" required computed read_only,
    superseded_app_count: "supersededAppCount" required computed read_only,
    superseding_app_count: "supersedingAppCount" required computed read_only,
    uninstall_command_line: "uninstallCommandLine",
    upload_state: "uploadState" required computed read_only,
}

mg::derived_from! { Win32CatalogApp: super::Win32LobApp, super::MobileLobApp, super::MobileApp, super::Entity }

impl Win32CatalogApp {
    /// `assignments`: many [`MobileAppAssignment`](super::MobileAppAssignment).
    pub const ASSIGNMENTS: mg::Nav<Win32CatalogApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many [`MobileAppCategory`](super::MobileAppCategory).
    pub const CATEGORIES: mg::Nav<Win32CatalogApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many [`MobileAppContent`](super::MobileAppContent).
    pub const CONTENT_VERSIONS: mg::Nav<Win32CatalogApp, Vec<super::MobileAppContent>> = mg::Nav::new(
        "contentVersions",
    );
    /// `latestUpgradeCatalogPackage`: [`MobileAppCatalogPackage`](super::MobileAppCatalogPackage).
    pub const LATEST_UPGRADE_CATALOG_PACKAGE: mg::Nav<
        Win32CatalogApp,
        super::MobileAppCatalogPackage,
    > = mg::Nav::new("latestUpgradeCatalogPackage");
    /// `referencedCatalogPackage`: [`MobileAppCatalogPackage`](super::MobileAppCatalogPackage).
    pub const REFERENCED_CATALOG_PACKAGE: mg::Nav<
        Win32CatalogApp,
        super::MobileAppCatalogPackage,
    > = mg::Nav::new("referencedCatalogPackage");
    /// `relationships`: many [`MobileAppRelationship`](super::MobileAppRelationship).
    pub const RELATIONSHIPS: mg::Nav<
        Win32CatalogApp,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("relationships");
}
