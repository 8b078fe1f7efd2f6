// @generated
use crate::mg;

/// Entity type [`microsoft.graph.timeOffReason`][reference], derived from
/// [`ChangeTrackedEntity`](super::ChangeTrackedEntity).
///
/// Requests:
/// [`TimeOffReasonCollection`](crate::requests::time_off_reason::TimeOffReasonCollection), for
/// example `graph.teams().id(id).schedule().time_off_reasons()`.
///
/// Operations: `stage_for_deletion`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/timeoffreason?view=graph-rest-beta
pub struct TimeOffReason {
    /// `code`.
    pub code: mg::Field<String>,
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `iconType`.
    pub icon_type: mg::Field<mg::Open<super::TimeOffReasonIconType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isActive`.
    pub is_active: mg::Field<bool>,
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
    TimeOffReason: "microsoft.graph.timeOffReason", entity, base super::ChangeTrackedEntity;
    code: "code",
    created_by: "createdBy",
    created_date_time: "createdDateTime" computed,
    display_name: "displayName",
    icon_type: "iconType",
    id: "id" key required,
    is_active: "isActive",
    last_modified_by: "lastModifiedBy" computed,
    last_modified_date_time: "lastModifiedDateTime" computed,
}

mg::derived_from! { TimeOffReason: super::ChangeTrackedEntity, super::Entity }
