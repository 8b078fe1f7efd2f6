// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.zebraFotaArtifact`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/zebrafotaartifact?view=graph-rest-beta>
    ZebraFotaArtifact "microsoft.graph.zebraFotaArtifact" "entity" : super::Entity;
    /// `boardSupportPackageVersion`: String, not null
    board_support_package_version "boardSupportPackageVersion" "r": String,
    /// `description`: String, not null
    description "description" "r": String,
    /// `deviceModel`: String, not null
    device_model "deviceModel" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `osVersion`: String, not null
    os_version "osVersion" "r": String,
    /// `patchVersion`: String, not null
    patch_version "patchVersion" "r": String,
    /// `releaseNotesUrl`: String, not null
    release_notes_url "releaseNotesUrl" "r": String,
}

mg::derived_from! { ZebraFotaArtifact: super::Entity }
