// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.membershipOutlierInsight`, an entity type derived from `microsoft.graph.governanceInsight`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/membershipoutlierinsight?view=graph-rest-beta>
    MembershipOutlierInsight "microsoft.graph.membershipOutlierInsight" "entity" : super::GovernanceInsight;
    /// `containerId`: String, not null
    container_id "containerId" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `insightCreatedDateTime`: DateTimeOffset
    insight_created_date_time "insightCreatedDateTime": mg::DateTimeOffset,
    /// `memberId`: String, not null
    member_id "memberId" "r": String,
    /// `outlierContainerType`: outlierContainerType, not null
    outlier_container_type "outlierContainerType" "r": mg::Open<super::OutlierContainerType>,
    /// `outlierMemberType`: outlierMemberType, not null
    outlier_member_type "outlierMemberType" "r": mg::Open<super::OutlierMemberType>,
}

mg::derived_from! { MembershipOutlierInsight: super::GovernanceInsight, super::Entity }

impl MembershipOutlierInsight {
    /// `container`: `directoryObject`
    pub const CONTAINER: mg::Nav<MembershipOutlierInsight, super::DirectoryObject> = mg::Nav::new(
        "container",
    );
    /// `lastModifiedBy`: `user`
    pub const LAST_MODIFIED_BY: mg::Nav<MembershipOutlierInsight, super::User> = mg::Nav::new(
        "lastModifiedBy",
    );
    /// `member`: `directoryObject`
    pub const MEMBER: mg::Nav<MembershipOutlierInsight, super::DirectoryObject> = mg::Nav::new(
        "member",
    );
}
