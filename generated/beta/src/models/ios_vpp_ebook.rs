// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosVppEBook`][reference], derived from
/// [`ManagedEBook`](super::ManagedEBook).
///
/// Requests: [`IosVppEBookCollection`](crate::requests::ios_vpp_ebook::IosVppEBookCollection), for
/// example `graph.device_app_management().managed_ebooks().cast_to_ios_vpp_ebook()`.
///
/// Operations: `assign`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosvppebook?view=graph-rest-beta
pub struct IosVppEBook {
    /// `appleId`.
    pub apple_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `genres`.
    pub genres: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `informationUrl`.
    pub information_url: mg::Field<String>,
    /// `language`.
    pub language: mg::Field<String>,
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
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `seller`.
    pub seller: mg::Field<String>,
    /// `totalLicenseCount`. Never null.
    pub total_license_count: mg::Field<i32>,
    /// `usedLicenseCount`. Never null.
    pub used_license_count: mg::Field<i32>,
    /// `vppOrganizationName`.
    pub vpp_organization_name: mg::Field<String>,
    /// `vppTokenId`. Never null.
    pub vpp_token_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosVppEBook: "microsoft.graph.iosVppEBook", entity, base super::ManagedEBook;
    apple_id: "appleId",
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    genres: "genres",
    id: "id" key required,
    information_url: "informationUrl",
    language: "language",
    large_cover: "largeCover",
    last_modified_date_time: "lastModifiedDateTime" required,
    privacy_information_url: "privacyInformationUrl",
    published_date_time: "publishedDateTime" required,
    publisher: "publisher",
    role_scope_tag_ids: "roleScopeTagIds",
    seller: "seller",
    total_license_count: "totalLicenseCount" required,
    used_license_count: "usedLicenseCount" required,
    vpp_organization_name: "vppOrganizationName",
    vpp_token_id: "vppTokenId" required,
}

mg::derived_from! { IosVppEBook: super::ManagedEBook, super::Entity }

impl IosVppEBook {
    /// `assignments`: many [`ManagedEBookAssignment`](super::ManagedEBookAssignment).
    pub const ASSIGNMENTS: mg::Nav<IosVppEBook, Vec<super::ManagedEBookAssignment>> = mg::Nav::new(
        "assignments",
    );
    /// `categories`: many [`ManagedEBookCategory`](super::ManagedEBookCategory).
    pub const CATEGORIES: mg::Nav<IosVppEBook, Vec<super::ManagedEBookCategory>> = mg::Nav::new(
        "categories",
    );
    /// `deviceStates`: many [`DeviceInstallState`](super::DeviceInstallState).
    pub const DEVICE_STATES: mg::Nav<IosVppEBook, Vec<super::DeviceInstallState>> = mg::Nav::new(
        "deviceStates",
    );
    /// `installSummary`: [`EBookInstallSummary`](super::EBookInstallSummary).
    pub const INSTALL_SUMMARY: mg::Nav<IosVppEBook, super::EBookInstallSummary> = mg::Nav::new(
        "installSummary",
    );
    /// `userStateSummary`: many [`UserInstallStateSummary`](super::UserInstallStateSummary).
    pub const USER_STATE_SUMMARY: mg::Nav<
        IosVppEBook,
        Vec<super::UserInstallStateSummary>,
    > = mg::Nav::new("userStateSummary");
}
