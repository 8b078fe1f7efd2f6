// @generated
use crate::mg;

/// Entity type [`microsoft.graph.scopedRoleMembership`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ScopedRoleMembershipCollection`], for example `graph.scoped_role_memberships()`.
///
/// [`ScopedRoleMembershipCollection`]: crate::requests::scoped_role_membership::ScopedRoleMembershipCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/scopedrolemembership?view=graph-rest-beta
pub struct ScopedRoleMembership {
    /// `administrativeUnitId`. Never null.
    pub administrative_unit_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `roleId`. Never null.
    pub role_id: mg::Field<String>,
    /// `roleMemberInfo`. Never null.
    pub role_member_info: mg::Field<mg::Boxed<super::Identity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ScopedRoleMembership: "microsoft.graph.scopedRoleMembership", entity, base super::Entity;
    administrative_unit_id: "administrativeUnitId" required,
    id: "id" key required,
    role_id: "roleId" required,
    role_member_info: "roleMemberInfo" required,
}

mg::derived_from! { ScopedRoleMembership: super::Entity }
