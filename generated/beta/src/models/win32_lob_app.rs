// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.win32LobApp`, an entity type derived from `microsoft.graph.mobileLobApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/win32lobapp?view=graph-rest-beta>
    Win32LobApp "microsoft.graph.win32LobApp" "entity" : super::MobileLobApp => Win32LobAppKind;
    /// `activeInstallScript`: mobileAppScriptReference
    active_install_script "activeInstallScript": mg::Boxed<super::MobileAppScriptReference>,
    /// `activeUninstallScript`: mobileAppScriptReference
    active_uninstall_script "activeUninstallScript": mg::Boxed<super::MobileAppScriptReference>,
    /// `allowAvailableUninstall`: Boolean, not null
    allow_available_uninstall "allowAvailableUninstall" "r": bool,
    /// `allowedArchitectures`: windowsArchitecture
    allowed_architectures "allowedArchitectures": mg::Flags<super::WindowsArchitecture>,
    /// `applicableArchitectures`: windowsArchitecture, not null
    applicable_architectures "applicableArchitectures" "r": mg::Flags<super::WindowsArchitecture>,
    /// `committedContentVersion`: String
    committed_content_version "committedContentVersion": String,
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `dependentAppCount`: Int32, not null, computed, read-only
    dependent_app_count "dependentAppCount" "rcp": i32,
    /// `description`: String
    description "description": String,
    /// `detectionRules`: Collection(win32LobAppDetection)
    detection_rules "detectionRules": Vec<super::Win32LobAppDetection>,
    /// `developer`: String
    developer "developer": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `displayVersion`: String
    display_version "displayVersion": String,
    /// `fileName`: String
    file_name "fileName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationUrl`: String
    information_url "informationUrl": String,
    /// `installCommandLine`: String
    install_command_line "installCommandLine": String,
    /// `installExperience`: win32LobAppInstallExperience
    install_experience "installExperience": mg::Boxed<super::Win32LobAppInstallExperience>,
    /// `isAssigned`: Boolean, not null, computed, read-only
    is_assigned "isAssigned" "rcp": bool,
    /// `isFeatured`: Boolean, not null
    is_featured "isFeatured" "r": bool,
    /// `largeIcon`: mimeContent
    large_icon "largeIcon": mg::Boxed<super::MimeContent>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `minimumCpuSpeedInMHz`: Int32
    minimum_cpu_speed_in_m_hz "minimumCpuSpeedInMHz": i32,
    /// `minimumFreeDiskSpaceInMB`: Int32
    minimum_free_disk_space_in_mb "minimumFreeDiskSpaceInMB": i32,
    /// `minimumMemoryInMB`: Int32
    minimum_memory_in_mb "minimumMemoryInMB": i32,
    /// `minimumNumberOfProcessors`: Int32
    minimum_number_of_processors "minimumNumberOfProcessors": i32,
    /// `minimumSupportedOperatingSystem`: windowsMinimumOperatingSystem
    minimum_supported_operating_system "minimumSupportedOperatingSystem": mg::Boxed<super::WindowsMinimumOperatingSystem>,
    /// `minimumSupportedWindowsRelease`: String
    minimum_supported_windows_release "minimumSupportedWindowsRelease": String,
    /// `msiInformation`: win32LobAppMsiInformation
    msi_information "msiInformation": mg::Boxed<super::Win32LobAppMsiInformation>,
    /// `notes`: String
    notes "notes": String,
    /// `owner`: String
    owner "owner": String,
    /// `privacyInformationUrl`: String
    privacy_information_url "privacyInformationUrl": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `publishingState`: mobileAppPublishingState, not null, computed, read-only
    publishing_state "publishingState" "rcp": mg::Open<super::MobileAppPublishingState>,
    /// `requirementRules`: Collection(win32LobAppRequirement)
    requirement_rules "requirementRules": Vec<super::Win32LobAppRequirement>,
    /// `returnCodes`: Collection(win32LobAppReturnCode)
    return_codes "returnCodes": Vec<super::Win32LobAppReturnCode>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `rules`: Collection(win32LobAppRule)
    rules "rules": Vec<super::Win32LobAppRule>,
    /// `setupFilePath`: String
    setup_file_path "setupFilePath": String,
    /// `size`: Int64, not null, computed, read-only
    size "size" "rcp": i64,
    /// `supersededAppCount`: Int32, not null, computed, read-only
    superseded_app_count "supersededAppCount" "rcp": i32,
    /// `supersedingAppCount`: Int32, not null, computed, read-only
    superseding_app_count "supersedingAppCount" "rcp": i32,
    /// `uninstallCommandLine`: String
    uninstall_command_line "uninstallCommandLine": String,
    /// `uploadState`: Int32, not null, computed, read-only
    upload_state "uploadState" "rcp": i32,
}

mg::derived_from! { Win32LobApp: super::MobileLobApp, super::MobileApp, super::Entity }

impl Win32LobApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<Win32LobApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<Win32LobApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `contentVersions`: many `mobileAppContent`, contained
    pub const CONTENT_VERSIONS: mg::Nav<Win32LobApp, Vec<super::MobileAppContent>> = mg::Nav::new(
        "contentVersions",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<Win32LobApp, Vec<super::MobileAppRelationship>> = mg::Nav::new(
        "relationships",
    );
}

/// The types derived from `microsoft.graph.win32LobApp`.
#[non_exhaustive]
pub enum Win32LobAppKind {
    Win32CatalogApp(Box<super::Win32CatalogApp>),
    /// None of these, or a type that this version does not know.
    Other(Box<Win32LobApp>),
}

mg::family! {
    Win32LobApp => Win32LobAppKind;
    Win32CatalogApp(super::Win32CatalogApp),
}
