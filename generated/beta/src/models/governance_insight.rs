// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.governanceInsight`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/governanceinsight?view=graph-rest-beta>
    GovernanceInsight "microsoft.graph.governanceInsight" "entity abstract" : super::Entity => GovernanceInsightKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `insightCreatedDateTime`: DateTimeOffset
    insight_created_date_time "insightCreatedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { GovernanceInsight: super::Entity }

/// The types derived from `microsoft.graph.governanceInsight`.
#[non_exhaustive]
pub enum GovernanceInsightKind {
    MembershipOutlierInsight(Box<super::MembershipOutlierInsight>),
    UserSignInInsight(Box<super::UserSignInInsight>),
    /// None of these, or a type that this version does not know.
    Other(Box<GovernanceInsight>),
}

mg::family! {
    GovernanceInsight => GovernanceInsightKind;
    MembershipOutlierInsight(super::MembershipOutlierInsight),
    UserSignInInsight(super::UserSignInInsight),
}
