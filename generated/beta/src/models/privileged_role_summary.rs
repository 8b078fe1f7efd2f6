// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedRoleSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegedRoleSummaryResource`], for example
/// `graph.privileged_roles().id(id).summary()`.
///
/// [`PrivilegedRoleSummaryResource`]: crate::requests::privileged_role_summary::PrivilegedRoleSummaryResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedrolesummary?view=graph-rest-beta
pub struct PrivilegedRoleSummary {
    /// `elevatedCount`.
    pub elevated_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedCount`.
    pub managed_count: mg::Field<i32>,
    /// `mfaEnabled`.
    pub mfa_enabled: mg::Field<bool>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::RoleSummaryStatus>>,
    /// `usersCount`.
    pub users_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedRoleSummary: "microsoft.graph.privilegedRoleSummary", entity, base super::Entity;
    elevated_count: "elevatedCount",
    id: "id" key required,
    managed_count: "managedCount",
    mfa_enabled: "mfaEnabled",
    status: "status",
    users_count: "usersCount",
}

mg::derived_from! { PrivilegedRoleSummary: super::Entity }
