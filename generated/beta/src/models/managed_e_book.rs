// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedEBook`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedebook?view=graph-rest-beta>
    ManagedEBook "microsoft.graph.managedEBook" "entity abstract" : super::Entity => ManagedEBookKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `informationUrl`: String
    information_url "informationUrl": String,
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
}

mg::derived_from! { ManagedEBook: super::Entity }

impl ManagedEBook {
    /// `assignments`: many `managedEBookAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<ManagedEBook, Vec<super::ManagedEBookAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many `managedEBookCategory`
    pub const CATEGORIES: mg::Nav<ManagedEBook, Vec<super::ManagedEBookCategory>> = mg::Nav::new(
        "categories",
    );
    /// `deviceStates`: many `deviceInstallState`, contained
    pub const DEVICE_STATES: mg::Nav<ManagedEBook, Vec<super::DeviceInstallState>> = mg::Nav::new(
        "deviceStates",
    );
    /// `installSummary`: `eBookInstallSummary`, contained
    pub const INSTALL_SUMMARY: mg::Nav<ManagedEBook, super::EBookInstallSummary> = mg::Nav::new(
        "installSummary",
    );
    /// `userStateSummary`: many `userInstallStateSummary`, contained
    pub const USER_STATE_SUMMARY: mg::Nav<
        ManagedEBook,
        Vec<super::UserInstallStateSummary>,
    > = mg::Nav::new("userStateSummary");
}

/// The types derived from `microsoft.graph.managedEBook`.
#[non_exhaustive]
pub enum ManagedEBookKind {
    IosVppEBook(Box<super::IosVppEBook>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedEBook>),
}

mg::family! {
    ManagedEBook => ManagedEBookKind;
    IosVppEBook(super::IosVppEBook),
}
