// @generated
use crate::mg;

/// Entity type [`microsoft.graph.zebraFotaArtifact`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ZebraFotaArtifactCollection`], for example
/// `graph.device_management().zebra_fota_artifacts()`.
///
/// [`ZebraFotaArtifactCollection`]: crate::requests::zebra_fota_artifact::ZebraFotaArtifactCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/zebrafotaartifact?view=graph-rest-beta
pub struct ZebraFotaArtifact {
    /// `boardSupportPackageVersion`. Never null.
    pub board_support_package_version: mg::Field<String>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `deviceModel`. Never null.
    pub device_model: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `osVersion`. Never null.
    pub os_version: mg::Field<String>,
    /// `patchVersion`. Never null.
    pub patch_version: mg::Field<String>,
    /// `releaseNotesUrl`. Never null.
    pub release_notes_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ZebraFotaArtifact: "microsoft.graph.zebraFotaArtifact", entity, base super::Entity;
    board_support_package_version: "boardSupportPackageVersion" required,
    description: "description" required,
    device_model: "deviceModel" required,
    id: "id" key required,
    os_version: "osVersion" required,
    patch_version: "patchVersion" required,
    release_notes_url: "releaseNotesUrl" required,
}

mg::derived_from! { ZebraFotaArtifact: super::Entity }
