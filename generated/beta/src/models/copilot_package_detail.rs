// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotPackageDetail`][reference], derived from
/// [`CopilotPackage`](super::CopilotPackage).
///
/// Requests: [`CopilotPackageDetailCollection`], for example
/// `graph.copilot().admin().catalog().packages()`.
///
/// Operations: `block`, `reassign`, `unblock`, `update_`.
///
/// [`CopilotPackageDetailCollection`]: crate::requests::copilot_package_detail::CopilotPackageDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotpackagedetail?view=graph-rest-beta
pub struct CopilotPackageDetail {
    /// `acquireUsersAndGroups`.
    pub acquire_users_and_groups: mg::Field<Vec<super::PackageAccessEntity>>,
    /// `allowedUsersAndGroups`.
    pub allowed_users_and_groups: mg::Field<Vec<super::PackageAccessEntity>>,
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `assetId`.
    pub asset_id: mg::Field<String>,
    /// `availableTo`. Never null.
    pub available_to: mg::Field<mg::Open<super::PackageStatus>>,
    /// `categories`.
    pub categories: mg::Field<Vec<String>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deployedTo`. Never null.
    pub deployed_to: mg::Field<mg::Open<super::PackageStatus>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `elementDetails`.
    pub element_details: mg::Field<Vec<super::PackageElementDetail>>,
    /// `elementTypes`.
    pub element_types: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isBlocked`. Never null.
    pub is_blocked: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `longDescription`.
    pub long_description: mg::Field<String>,
    /// `manifestId`.
    pub manifest_id: mg::Field<String>,
    /// `manifestVersion`.
    pub manifest_version: mg::Field<String>,
    /// `ownerId`.
    pub owner_id: mg::Field<String>,
    /// `platform`.
    pub platform: mg::Field<String>,
    /// `publisher`.
    pub publisher: mg::Field<String>,
    /// `sensitivity`.
    pub sensitivity: mg::Field<String>,
    /// `sharedWithUsersAndGroups`.
    pub shared_with_users_and_groups: mg::Field<Vec<super::PackageAccessEntity>>,
    /// `shortDescription`.
    pub short_description: mg::Field<String>,
    /// `supportedHosts`.
    pub supported_hosts: mg::Field<Vec<String>>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::PackageType>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotPackageDetail: "microsoft.graph.copilotPackageDetail", entity, base super::CopilotPackage;
    acquire_users_and_groups: "acquireUsersAndGroups" required,
    allowed_users_and_groups: "allowedUsersAndGroups" required,
    app_id: "appId",
    asset_id: "assetId",
    available_to: "availableTo" required,
    categories: "categories" required,
    created_date_time: "createdDateTime",
    deployed_to: "deployedTo" required,
    display_name: "displayName",
    element_details: "elementDetails" required,
    element_types: "elementTypes" required,
    id: "id" key required,
    is_blocked: "isBlocked" required,
    last_modified_date_time: "lastModifiedDateTime",
    long_description: "longDescription",
    manifest_id: "manifestId",
    manifest_version: "manifestVersion",
    owner_id: "ownerId",
    platform: "platform",
    publisher: "publisher",
    sensitivity: "sensitivity",
    shared_with_users_and_groups: "sharedWithUsersAndGroups" required,
    short_description: "shortDescription",
    supported_hosts: "supportedHosts" required,
    type_: "type" required,
    version: "version",
}

mg::derived_from! { CopilotPackageDetail: super::CopilotPackage, super::Entity }
