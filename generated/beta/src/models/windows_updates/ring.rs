// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.windowsUpdates.ring`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`RingCollection`](crate::requests::windows_updates::ring::RingCollection), for
/// example `graph.admin().windows().updates().policies().id(id).rings()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-ring?view=graph-rest-beta
pub struct Ring {
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
    Ring: "microsoft.graph.windowsUpdates.ring", entity abstract, base crate::models::Entity, family RingKind;
    created_date_time: "createdDateTime",
    deferral_in_days: "deferralInDays",
    description: "description" required,
    display_name: "displayName" required,
    excluded_group_assignment: "excludedGroupAssignment" required,
    id: "id" key required,
    included_group_assignment: "includedGroupAssignment" required,
    is_paused: "isPaused" required,
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { Ring: crate::models::Entity }

/// The types derived from [`Ring`].
#[non_exhaustive]
pub enum RingKind {
    QualityUpdateRing(Box<super::QualityUpdateRing>),
    /// None of these, or a type that this version does not know.
    Other(Box<Ring>),
}

mg::family! {
    Ring => RingKind;
    QualityUpdateRing(super::QualityUpdateRing),
}
