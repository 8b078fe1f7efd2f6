// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItem`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitem?view=graph-rest-beta>
    AccessReviewInstanceDecisionItem "microsoft.graph.accessReviewInstanceDecisionItem" "entity open" : super::Entity;
    /// `accessReviewId`: String, not null
    access_review_id "accessReviewId" "r": String,
    /// `appliedBy`: userIdentity
    applied_by "appliedBy": mg::Boxed<super::UserIdentity>,
    /// `appliedDateTime`: DateTimeOffset
    applied_date_time "appliedDateTime": mg::DateTimeOffset,
    /// `applyDescription`: String
    apply_description "applyDescription": String,
    /// `applyResult`: String
    apply_result "applyResult": String,
    /// `decision`: String
    decision "decision": String,
    /// `delegatedBy`: Collection(userIdentity)
    delegated_by "delegatedBy": Vec<super::UserIdentity>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `justification`: String
    justification "justification": String,
    /// `permission`: accessReviewInstanceDecisionItemPermission
    permission "permission": mg::Boxed<super::AccessReviewInstanceDecisionItemPermission>,
    /// `principal`: identity
    principal "principal": mg::Boxed<super::Identity>,
    /// `principalLink`: String
    principal_link "principalLink": String,
    /// `principalResourceMembership`: decisionItemPrincipalResourceMembership
    principal_resource_membership "principalResourceMembership": mg::Boxed<super::DecisionItemPrincipalResourceMembership>,
    /// `recommendation`: String
    recommendation "recommendation": String,
    /// `resource`: accessReviewInstanceDecisionItemResource
    resource "resource": mg::Boxed<super::AccessReviewInstanceDecisionItemResource>,
    /// `resourceLink`: String
    resource_link "resourceLink": String,
    /// `reviewedBy`: userIdentity
    reviewed_by "reviewedBy": mg::Boxed<super::UserIdentity>,
    /// `reviewedDateTime`: DateTimeOffset
    reviewed_date_time "reviewedDateTime": mg::DateTimeOffset,
    /// `target`: accessReviewInstanceDecisionItemTarget
    target "target": mg::Boxed<super::AccessReviewInstanceDecisionItemTarget>,
}

mg::derived_from! { AccessReviewInstanceDecisionItem: super::Entity }

impl AccessReviewInstanceDecisionItem {
    /// `insights`: many `governanceInsight`, contained
    pub const INSIGHTS: mg::Nav<
        AccessReviewInstanceDecisionItem,
        Vec<super::GovernanceInsight>,
    > = mg::Nav::new("insights");
    /// `instance`: `accessReviewInstance`, contained
    pub const INSTANCE: mg::Nav<
        AccessReviewInstanceDecisionItem,
        super::AccessReviewInstance,
    > = mg::Nav::new("instance");
}
