// @generated
use crate::mg;

/// Entity type [`microsoft.graph.membershipOutlierInsight`][reference], derived from
/// [`GovernanceInsight`](super::GovernanceInsight).
///
/// Requests: [`MembershipOutlierInsightCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .access_reviews()
///     .decisions()
///     .id(id)
///     .insights()
///     .cast_to_membership_outlier_insight()
/// ```
///
/// [`MembershipOutlierInsightCollection`]: crate::requests::membership_outlier_insight::MembershipOutlierInsightCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/membershipoutlierinsight?view=graph-rest-beta
pub struct MembershipOutlierInsight {
    /// `containerId`. Never null.
    pub container_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `insightCreatedDateTime`.
    pub insight_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `memberId`. Never null.
    pub member_id: mg::Field<String>,
    /// `outlierContainerType`. Never null.
    pub outlier_container_type: mg::Field<mg::Open<super::OutlierContainerType>>,
    /// `outlierMemberType`. Never null.
    pub outlier_member_type: mg::Field<mg::Open<super::OutlierMemberType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MembershipOutlierInsight: "microsoft.graph.membershipOutlierInsight", entity, base super::GovernanceInsight;
    container_id: "containerId" required,
    id: "id" key required,
    insight_created_date_time: "insightCreatedDateTime",
    member_id: "memberId" required,
    outlier_container_type: "outlierContainerType" required,
    outlier_member_type: "outlierMemberType" required,
}

mg::derived_from! { MembershipOutlierInsight: super::GovernanceInsight, super::Entity }

impl MembershipOutlierInsight {
    /// `container`: [`DirectoryObject`](super::DirectoryObject).
    pub const CONTAINER: mg::Nav<MembershipOutlierInsight, super::DirectoryObject> = mg::Nav::new(
        "container",
    );
    /// `lastModifiedBy`: [`User`](super::User).
    pub const LAST_MODIFIED_BY: mg::Nav<MembershipOutlierInsight, super::User> = mg::Nav::new(
        "lastModifiedBy",
    );
    /// `member`: [`DirectoryObject`](super::DirectoryObject).
    pub const MEMBER: mg::Nav<MembershipOutlierInsight, super::DirectoryObject> = mg::Nav::new(
        "member",
    );
}
