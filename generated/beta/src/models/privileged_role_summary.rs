// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedRoleSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedrolesummary?view=graph-rest-beta>
    PrivilegedRoleSummary "microsoft.graph.privilegedRoleSummary" "entity" : super::Entity;
    /// `elevatedCount`: Int32
    elevated_count "elevatedCount": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedCount`: Int32
    managed_count "managedCount": i32,
    /// `mfaEnabled`: Boolean
    mfa_enabled "mfaEnabled": bool,
    /// `status`: roleSummaryStatus
    status "status": mg::Open<super::RoleSummaryStatus>,
    /// `usersCount`: Int32
    users_count "usersCount": i32,
}

mg::derived_from! { PrivilegedRoleSummary: super::Entity }
