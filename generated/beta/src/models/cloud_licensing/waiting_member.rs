// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudLicensing.waitingMember`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`WaitingMemberCollection`], for example
/// `graph.me().cloud_licensing().waiting_members()`.
///
/// [`WaitingMemberCollection`]: crate::requests::cloud_licensing::waiting_member::WaitingMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudlicensing-waitingmember?view=graph-rest-beta
pub struct WaitingMember {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `waitingSinceDateTime`. Never null.
    pub waiting_since_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WaitingMember: "microsoft.graph.cloudLicensing.waitingMember", entity, base crate::models::Entity;
    id: "id" key required,
    waiting_since_date_time: "waitingSinceDateTime" required,
}

mg::derived_from! { WaitingMember: crate::models::Entity }

impl WaitingMember {
    /// `allotment`: [`Allotment`](super::Allotment).
    pub const ALLOTMENT: mg::Nav<WaitingMember, super::Allotment> = mg::Nav::new(
        "allotment",
    );
    /// `assignedTo`: [`DirectoryObject`](crate::models::DirectoryObject).
    pub const ASSIGNED_TO: mg::Nav<WaitingMember, crate::models::DirectoryObject> = mg::Nav::new(
        "assignedTo",
    );
}
