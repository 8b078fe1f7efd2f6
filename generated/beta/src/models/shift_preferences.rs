// @generated
use crate::mg;

/// Entity type [`microsoft.graph.shiftPreferences`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests:
/// [`ShiftPreferencesResource`](crate::requests::shift_preferences::ShiftPreferencesResource), for
/// example `graph.me().settings().shift_preferences()`.
///
/// Operations: `stage_for_deletion`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/shiftpreferences?view=graph-rest-beta
pub struct ShiftPreferences {
    /// `availability`.
    pub availability: mg::Field<Vec<super::ShiftAvailability>>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`. Read-only: the service computes it.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ShiftPreferences: "microsoft.graph.shiftPreferences", entity, base super::ChangeTrackedEntity;
    availability: "availability",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    id: "id" key required,
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
}

mg::derived_from! { ShiftPreferences: super::ChangeTrackedEntity, super::Entity }
