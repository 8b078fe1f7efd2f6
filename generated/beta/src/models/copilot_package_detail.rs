// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotPackageDetail`, an entity type derived from `microsoft.graph.copilotPackage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotpackagedetail?view=graph-rest-beta>
    CopilotPackageDetail "microsoft.graph.copilotPackageDetail" "entity" : super::CopilotPackage;
    /// `acquireUsersAndGroups`: Collection(packageAccessEntity), items not null
    acquire_users_and_groups "acquireUsersAndGroups" "r": Vec<super::PackageAccessEntity>,
    /// `allowedUsersAndGroups`: Collection(packageAccessEntity), items not null
    allowed_users_and_groups "allowedUsersAndGroups" "r": Vec<super::PackageAccessEntity>,
    /// `appId`: String
    app_id "appId": String,
    /// `assetId`: String
    asset_id "assetId": String,
    /// `availableTo`: packageStatus, not null
    available_to "availableTo" "r": mg::Open<super::PackageStatus>,
    /// `categories`: Collection(String), items not null
    categories "categories" "r": Vec<String>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `deployedTo`: packageStatus, not null
    deployed_to "deployedTo" "r": mg::Open<super::PackageStatus>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `elementDetails`: Collection(packageElementDetail), items not null
    element_details "elementDetails" "r": Vec<super::PackageElementDetail>,
    /// `elementTypes`: Collection(String), items not null
    element_types "elementTypes" "r": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isBlocked`: Boolean, not null
    is_blocked "isBlocked" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `longDescription`: String
    long_description "longDescription": String,
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
    /// `sensitivity`: String
    sensitivity "sensitivity": String,
    /// `sharedWithUsersAndGroups`: Collection(packageAccessEntity), items not null
    shared_with_users_and_groups "sharedWithUsersAndGroups" "r": Vec<super::PackageAccessEntity>,
    /// `shortDescription`: String
    short_description "shortDescription": String,
    /// `supportedHosts`: Collection(String), items not null
    supported_hosts "supportedHosts" "r": Vec<String>,
    /// `type`: packageType, not null
    type_ "type" "r": mg::Open<super::PackageType>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { CopilotPackageDetail: super::CopilotPackage, super::Entity }
