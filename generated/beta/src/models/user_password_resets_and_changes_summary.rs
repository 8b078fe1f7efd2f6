// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userPasswordResetsAndChangesSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userpasswordresetsandchangessummary?view=graph-rest-beta>
    UserPasswordResetsAndChangesSummary "microsoft.graph.userPasswordResetsAndChangesSummary" "entity" : super::Entity;
    /// `aggregatedDateTime`: DateTimeOffset
    aggregated_date_time "aggregatedDateTime": mg::DateTimeOffset,
    /// `changePasswordSelfServiceCount`: Int64
    change_password_self_service_count "changePasswordSelfServiceCount": i64,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `passwordResetsByAdminCount`: Int64
    password_resets_by_admin_count "passwordResetsByAdminCount": i64,
    /// `passwordResetsSelfServiceCount`: Int64
    password_resets_self_service_count "passwordResetsSelfServiceCount": i64,
}

mg::derived_from! { UserPasswordResetsAndChangesSummary: super::Entity }
