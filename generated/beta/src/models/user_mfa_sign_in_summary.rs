// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userMfaSignInSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usermfasigninsummary?view=graph-rest-beta>
    UserMfaSignInSummary "microsoft.graph.userMfaSignInSummary" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `multiFactorSignIns`: Int64
    multi_factor_sign_ins "multiFactorSignIns": i64,
    /// `singleFactorSignIns`: Int64
    single_factor_sign_ins "singleFactorSignIns": i64,
    /// `totalSignIns`: Int64
    total_sign_ins "totalSignIns": i64,
}

mg::derived_from! { UserMfaSignInSummary: super::Entity }
