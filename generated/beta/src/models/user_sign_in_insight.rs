// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userSignInInsight`, an entity type derived from `microsoft.graph.governanceInsight`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/usersignininsight?view=graph-rest-beta>
    UserSignInInsight "microsoft.graph.userSignInInsight" "entity" : super::GovernanceInsight;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `insightCreatedDateTime`: DateTimeOffset
    insight_created_date_time "insightCreatedDateTime": mg::DateTimeOffset,
    /// `lastSignInDateTime`: DateTimeOffset
    last_sign_in_date_time "lastSignInDateTime": mg::DateTimeOffset,
}

mg::derived_from! { UserSignInInsight: super::GovernanceInsight, super::Entity }
