// @generated
use crate::mg;

/// Entity type [`microsoft.graph.driveItemVersion`][reference], derived from
/// [`BaseItemVersion`](super::BaseItemVersion).
///
/// Requests:
/// [`DriveItemVersionCollection`](crate::requests::drive_item_version::DriveItemVersionCollection),
/// for example `graph.drive().root().versions()`.
///
/// Operations: `restore_version`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/driveitemversion?view=graph-rest-beta
pub struct DriveItemVersion {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publication`.
    pub publication: mg::Field<mg::Boxed<super::PublicationFacet>>,
    /// `size`.
    pub size: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DriveItemVersion: "microsoft.graph.driveItemVersion", entity, base super::BaseItemVersion;
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    publication: "publication",
    size: "size",
}

mg::derived_from! { DriveItemVersion: super::BaseItemVersion, super::Entity }
