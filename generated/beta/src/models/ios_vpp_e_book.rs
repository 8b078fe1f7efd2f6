// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosVppEBook`, an entity type derived from `microsoft.graph.managedEBook`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosvppebook?view=graph-rest-beta>
    IosVppEBook "microsoft.graph.iosVppEBook" "entity" : super::ManagedEBook;
    /// `appleId`: String
    apple_id "appleId": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `genres`: Collection(String)
    genres "genres": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationUrl`: String
    information_url "informationUrl": String,
    /// `language`: String
    language "language": String,
    /// `largeCover`: mimeContent
    large_cover "largeCover": mg::Boxed<super::MimeContent>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `privacyInformationUrl`: String
    privacy_information_url "privacyInformationUrl": String,
    /// `publishedDateTime`: DateTimeOffset, not null
    published_date_time "publishedDateTime" "r": mg::DateTimeOffset,
    /// `publisher`: String
    publisher "publisher": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `seller`: String
    seller "seller": String,
    /// `totalLicenseCount`: Int32, not null
    total_license_count "totalLicenseCount" "r": i32,
    /// `usedLicenseCount`: Int32, not null
    used_license_count "usedLicenseCount" "r": i32,
    /// `vppOrganizationName`: String
    vpp_organization_name "vppOrganizationName": String,
    /// `vppTokenId`: Guid, not null
    vpp_token_id "vppTokenId" "r": mg::Guid,
}

mg::derived_from! { IosVppEBook: super::ManagedEBook, super::Entity }

impl IosVppEBook {
    /// `assignments`: many `managedEBookAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<IosVppEBook, Vec<super::ManagedEBookAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `managedEBookCategory`
    pub const CATEGORIES: mg::Nav<IosVppEBook, Vec<super::ManagedEBookCategory>> = mg::Nav::new(
        "categories",
    );
    /// `deviceStates`: many `deviceInstallState`, contained
    pub const DEVICE_STATES: mg::Nav<IosVppEBook, Vec<super::DeviceInstallState>> = mg::Nav::new(
        "deviceStates",
    );
    /// `installSummary`: `eBookInstallSummary`, contained
    pub const INSTALL_SUMMARY: mg::Nav<IosVppEBook, super::EBookInstallSummary> = mg::Nav::new(
        "installSummary",
    );
    /// `userStateSummary`: many `userInstallStateSummary`, contained
    pub const USER_STATE_SUMMARY: mg::Nav<
        IosVppEBook,
        Vec<super::UserInstallStateSummary>,
    > = mg::Nav::new("userStateSummary");
}
