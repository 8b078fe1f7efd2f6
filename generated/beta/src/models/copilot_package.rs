// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotPackage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotpackage?view=graph-rest-beta>
    CopilotPackage "microsoft.graph.copilotPackage" "entity" : super::Entity => CopilotPackageKind;
    /// `appId`: String
    app_id "appId": String,
    /// `assetId`: String
    asset_id "assetId": String,
    /// `availableTo`: packageStatus, not null
    available_to "availableTo" "r": mg::Open<super::PackageStatus>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deployedTo`: packageStatus, not null
    deployed_to "deployedTo" "r": mg::Open<super::PackageStatus>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `elementTypes`: Collection(String), items not null
    element_types "elementTypes" "r": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isBlocked`: Boolean, not null
    is_blocked "isBlocked" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `manifestId`: String
    manifest_id "manifestId": String,
    /// `manifestVersion`: String
    manifest_version "manifestVersion": String,
    /// `ownerId`: String
    owner_id "ownerId": String,
    /// `platform`: String
    platform "platform": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `shortDescription`: String
    short_description "shortDescription": String,
    /// `supportedHosts`: Collection(String), items not null
    supported_hosts "supportedHosts" "r": Vec<String>,
    /// `type`: packageType, not null
    type_ "type" "r": mg::Open<super::PackageType>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { CopilotPackage: super::Entity }

/// The types derived from `microsoft.graph.copilotPackage`.
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
