// @generated
use crate::mg;

/// Entity type [`microsoft.graph.restorePoint`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`RestorePointCollection`](crate::requests::restore_point::RestorePointCollection),
/// for example `graph.solutions().backup_restore().restore_points()`.
///
/// Operations: `search`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/restorepoint?view=graph-rest-beta
pub struct RestorePoint {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `protectionDateTime`.
    pub protection_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tags`.
    pub tags: mg::Field<mg::Flags<super::RestorePointTags>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RestorePoint: "microsoft.graph.restorePoint", entity, base super::Entity;
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    protection_date_time: "protectionDateTime",
    tags: "tags",
}

mg::derived_from! { RestorePoint: super::Entity }

impl RestorePoint {
    /// `protectionUnit`: [`ProtectionUnitBase`](super::ProtectionUnitBase).
    pub const PROTECTION_UNIT: mg::Nav<RestorePoint, super::ProtectionUnitBase> = mg::Nav::new(
        "protectionUnit",
    );
}
