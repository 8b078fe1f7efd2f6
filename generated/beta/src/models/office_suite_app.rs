// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.officeSuiteApp`, an entity type derived from `microsoft.graph.mobileApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/officesuiteapp?view=graph-rest-beta>
    OfficeSuiteApp "microsoft.graph.officeSuiteApp" "entity" : super::MobileApp;
    /// `autoAcceptEula`: Boolean, not null
    auto_accept_eula "autoAcceptEula" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `dependentAppCount`: Int32, not null, computed, read-only
    dependent_app_count "dependentAppCount" "rcp": i32,
    /// `description`: String
    description "description": String,
    /// `developer`: String
    developer "developer": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `excludedApps`: excludedApps
    excluded_apps "excludedApps": mg::Boxed<super::ExcludedApps>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationUrl`: String
    information_url "informationUrl": String,
    /// `installProgressDisplayLevel`: officeSuiteInstallProgressDisplayLevel, not null
    install_progress_display_level "installProgressDisplayLevel" "r": mg::Open<super::OfficeSuiteInstallProgressDisplayLevel>,
    /// `isAssigned`: Boolean, not null, computed, read-only
    is_assigned "isAssigned" "rcp": bool,
    /// `isFeatured`: Boolean, not null
    is_featured "isFeatured" "r": bool,
    /// `largeIcon`: mimeContent
    large_icon "largeIcon": mg::Boxed<super::MimeContent>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `localesToInstall`: Collection(String)
    locales_to_install "localesToInstall": Vec<String>,
    /// `notes`: String
    notes "notes": String,
    /// `officeConfigurationXml`: Binary
    office_configuration_xml "officeConfigurationXml": mg::Binary,
    /// `officePlatformArchitecture`: windowsArchitecture, not null
    office_platform_architecture "officePlatformArchitecture" "r": mg::Flags<super::WindowsArchitecture>,
    /// `officeSuiteAppDefaultFileFormat`: officeSuiteDefaultFileFormatType, not null
    office_suite_app_default_file_format "officeSuiteAppDefaultFileFormat" "r": mg::Open<super::OfficeSuiteDefaultFileFormatType>,
    /// `owner`: String
    owner "owner": String,
    /// `privacyInformationUrl`: String
    privacy_information_url "privacyInformationUrl": String,
    /// `productIds`: Collection(officeProductId), items not null
    product_ids "productIds" "r": Vec<mg::Open<super::OfficeProductId>>,
    /// `publisher`: String
    publisher "publisher": String,
    /// `publishingState`: mobileAppPublishingState, not null, computed, read-only
    publishing_state "publishingState" "rcp": mg::Open<super::MobileAppPublishingState>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `shouldUninstallOlderVersionsOfOffice`: Boolean, not null
    should_uninstall_older_versions_of_office "shouldUninstallOlderVersionsOfOffice" "r": bool,
    /// `supersededAppCount`: Int32, not null, computed, read-only
    superseded_app_count "supersededAppCount" "rcp": i32,
    /// `supersedingAppCount`: Int32, not null, computed, read-only
    superseding_app_count "supersedingAppCount" "rcp": i32,
    /// `targetVersion`: String
    target_version "targetVersion": String,
    /// `updateChannel`: officeUpdateChannel, not null
    update_channel "updateChannel" "r": mg::Open<super::OfficeUpdateChannel>,
    /// `updateVersion`: String
    update_version "updateVersion": String,
    /// `uploadState`: Int32, not null, computed, read-only
    upload_state "uploadState" "rcp": i32,
    /// `useSharedComputerActivation`: Boolean, not null
    use_shared_computer_activation "useSharedComputerActivation" "r": bool,
}

mg::derived_from! { OfficeSuiteApp: super::MobileApp, super::Entity }

impl OfficeSuiteApp {
    /// `assignments`: many `mobileAppAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<OfficeSuiteApp, Vec<super::MobileAppAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `mobileAppCategory`
    pub const CATEGORIES: mg::Nav<OfficeSuiteApp, Vec<super::MobileAppCategory>> = mg::Nav::new(
        "categories",
    );
    /// `relationships`: many `mobileAppRelationship`, contained
    pub const RELATIONSHIPS: mg::Nav<
        OfficeSuiteApp,
        Vec<super::MobileAppRelationship>,
    > = mg::Nav::new("relationships");
}
