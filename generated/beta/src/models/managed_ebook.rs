// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.managedEBook`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedEBookCollection`](crate::requests::managed_ebook::ManagedEBookCollection),
/// for example `graph.device_app_management().managed_ebooks()`.
///
/// Operations: `assign`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedebook?view=graph-rest-beta
pub struct ManagedEBook {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationUrl`.
    pub information_url: mg::Field<String>,
    /// `largeCover`.
    pub large_cover: mg::Field<mg::Boxed<super::MimeContent>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `privacyInformationUrl`.
    pub privacy_information_url: mg::Field<String>,
    /// `publishedDateTime`. Never null.
    pub published_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedEBook: "microsoft.graph.managedEBook", entity abstract, base super::Entity, family ManagedEBookKind;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    information_url: "informationUrl",
    large_cover: "largeCover",
    last_modified_date_time: "lastModifiedDateTime" required,
    privacy_information_url: "privacyInformationUrl",
    published_date_time: "publishedDateTime" required,
    publisher: "publisher",
}

mg::derived_from! { ManagedEBook: super::Entity }

impl ManagedEBook {
    /// `assignments`: many [`ManagedEBookAssignment`](super::ManagedEBookAssignment).
    pub const ASSIGNMENTS: mg::Nav<ManagedEBook, Vec<super::ManagedEBookAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many [`ManagedEBookCategory`](super::ManagedEBookCategory).
    pub const CATEGORIES: mg::Nav<ManagedEBook, Vec<super::ManagedEBookCategory>> = mg::Nav::new(
        "categories",
    );
    /// `deviceStates`: many [`DeviceInstallState`](super::DeviceInstallState).
    pub const DEVICE_STATES: mg::Nav<ManagedEBook, Vec<super::DeviceInstallState>> = mg::Nav::new(
        "deviceStates",
    );
    /// `installSummary`: [`EBookInstallSummary`](super::EBookInstallSummary).
    pub const INSTALL_SUMMARY: mg::Nav<ManagedEBook, super::EBookInstallSummary> = mg::Nav::new(
        "installSummary",
    );
    /// `userStateSummary`: many [`UserInstallStateSummary`](super::UserInstallStateSummary).
    pub const USER_STATE_SUMMARY: mg::Nav<
        ManagedEBook,
        Vec<super::UserInstallStateSummary>,
    > = mg::Nav::new("userStateSummary");
}

/// The types derived from [`ManagedEBook`].
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
