// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.governanceInsight`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GovernanceInsightCollection`], for example
/// `graph.identity_governance().access_reviews().decisions().id(id).insights()`.
///
/// [`GovernanceInsightCollection`]: crate::requests::governance_insight::GovernanceInsightCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/governanceinsight?view=graph-rest-beta
pub struct GovernanceInsight {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `insightCreatedDateTime`.
    pub insight_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceInsight: "microsoft.graph.governanceInsight", entity abstract, base super::Entity, family GovernanceInsightKind;
    id: "id" key required,
    insight_created_date_time: "insightCreatedDateTime",
}

mg::derived_from! { GovernanceInsight: super::Entity }

/// The types derived from [`GovernanceInsight`].
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
