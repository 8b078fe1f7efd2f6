// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.qualityUpdateRing`][reference], derived from
/// [`Ring`](super::Ring).
///
/// Requests: [`QualityUpdateRingCollection`], for example
/// `graph.admin().windows().updates().policies().id(id).rings().cast_to_quality_update_ring()`.
///
/// [`QualityUpdateRingCollection`]: crate::requests::windows_updates::quality_update_ring::QualityUpdateRingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatering?view=graph-rest-beta
pub struct QualityUpdateRing {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deferralInDays`.
    pub deferral_in_days: mg::Field<i32>,
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `excludedGroupAssignment`. Never null.
    pub excluded_group_assignment: mg::Field<mg::Boxed<super::ExcludedGroupAssignment>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `includedGroupAssignment`. Never null.
    pub included_group_assignment: mg::Field<mg::Boxed<super::IncludedGroupAssignment>>,
    /// `isHotpatchEnabled`. Never null.
    pub is_hotpatch_enabled: mg::Field<bool>,
    /// `isPaused`. Never null.
    pub is_paused: mg::Field<bool>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QualityUpdateRing: "microsoft.graph.windowsUpdates.qualityUpdateRing", entity, base super::Ring;
    created_date_time: "createdDateTime",
    deferral_in_days: "deferralInDays",
    description: "description" required,
    display_name: "displayName" required,
    excluded_group_assignment: "excludedGroupAssignment" required,
    id: "id" key required,
    included_group_assignment: "includedGroupAssignment" required,
    is_hotpatch_enabled: "isHotpatchEnabled" required,
    is_paused: "isPaused" required,
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { QualityUpdateRing: super::Ring, crate::models::Entity }
