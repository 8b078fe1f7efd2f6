// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userPasswordResetsAndChangesSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserPasswordResetsAndChangesSummaryCollection`], for example
/// `graph.reports().authentication_methods().user_password_resets_and_changes_summary()`.
///
/// [`UserPasswordResetsAndChangesSummaryCollection`]: crate::requests::user_password_resets_and_changes_summary::UserPasswordResetsAndChangesSummaryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userpasswordresetsandchangessummary?view=graph-rest-beta
pub struct UserPasswordResetsAndChangesSummary {
    /// `aggregatedDateTime`.
    pub aggregated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `changePasswordSelfServiceCount`.
    pub change_password_self_service_count: mg::Field<i64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `passwordResetsByAdminCount`.
    pub password_resets_by_admin_count: mg::Field<i64>,
    /// `passwordResetsSelfServiceCount`.
    pub password_resets_self_service_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserPasswordResetsAndChangesSummary: "microsoft.graph.userPasswordResetsAndChangesSummary", entity, base super::Entity;
    aggregated_date_time: "aggregatedDateTime",
    change_password_self_service_count: "changePasswordSelfServiceCount",
    id: "id" key required,
    password_resets_by_admin_count: "passwordResetsByAdminCount",
    password_resets_self_service_count: "passwordResetsSelfServiceCount",
}

mg::derived_from! { UserPasswordResetsAndChangesSummary: super::Entity }
