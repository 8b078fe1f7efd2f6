// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userSignInInsight`][reference], derived from
/// [`GovernanceInsight`](super::GovernanceInsight).
///
/// Requests: [`UserSignInInsightCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .access_reviews()
///     .decisions()
///     .id(id)
///     .insights()
///     .cast_to_user_sign_in_insight()
/// ```
///
/// [`UserSignInInsightCollection`]: crate::requests::user_sign_in_insight::UserSignInInsightCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/usersignininsight?view=graph-rest-beta
pub struct UserSignInInsight {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `insightCreatedDateTime`.
    pub insight_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastSignInDateTime`.
    pub last_sign_in_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserSignInInsight: "microsoft.graph.userSignInInsight", entity, base super::GovernanceInsight;
    id: "id" key required,
    insight_created_date_time: "insightCreatedDateTime",
    last_sign_in_date_time: "lastSignInDateTime",
}

mg::derived_from! { UserSignInInsight: super::GovernanceInsight, super::Entity }
