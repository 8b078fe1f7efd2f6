// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotPackage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotPackageResource`](crate::requests::copilot_package::CopilotPackageResource).
///
/// Operations: `block`, `reassign`, `unblock`, `update_`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotpackage?view=graph-rest-beta
pub struct CopilotPackage {
    /// `appId`.
    pub app_id: mg::Field<String>,
    /// `assetId`.
    pub asset_id: mg::Field<String>,
    /// `availableTo`. Never null.
    pub available_to: mg::Field<mg::Open<super::PackageStatus>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deployedTo`. Never null.
    pub deployed_to: mg::Field<mg::Open<super::PackageStatus>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `elementTypes`.
    pub element_types: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isBlocked`. Never null.
    pub is_blocked: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
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
    CopilotPackage: "microsoft.graph.copilotPackage", entity, base super::Entity, family CopilotPackageKind;
    app_id: "appId",
    asset_id: "assetId",
    available_to: "availableTo" required,
    created_date_time: "createdDateTime",
    deployed_to: "deployedTo" required,
    display_name: "displayName",
    element_types: "elementTypes" required,
    id: "id" key required,
    is_blocked: "isBlocked" required,
    last_modified_date_time: "lastModifiedDateTime",
    manifest_id: "manifestId",
    manifest_version: "manifestVersion",
    owner_id: "ownerId",
    platform: "platform",
    publisher: "publisher",
    short_description: "shortDescription",
    supported_hosts: "supportedHosts" required,
    type_: "type" required,
    version: "version",
}

mg::derived_from! { CopilotPackage: super::Entity }

/// The types derived from [`CopilotPackage`].
#[non_exhaustive]
pub enum CopilotPackageKind {
    CopilotPackageDetail(Box<super::CopilotPackageDetail>),
    /// None of these, or a type that this version does not know.
    Other(Box<CopilotPackage>),
}

mg::family! {
    CopilotPackage => CopilotPackageKind;
    CopilotPackageDetail(super::CopilotPackageDetail),
}
