// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.accessReviewInstanceDecisionItem`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AccessReviewInstanceDecisionItemCollection`], for example
/// `graph.identity_governance().access_reviews().decisions()`.
///
/// Operations: `record_all_decisions`.
///
/// [`AccessReviewInstanceDecisionItemCollection`]: crate::requests::access_review_instance_decision_item::AccessReviewInstanceDecisionItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitem?view=graph-rest-beta
pub struct AccessReviewInstanceDecisionItem {
    /// `accessReviewId`. Never null.
    pub access_review_id: mg::Field<String>,
    /// `appliedBy`.
    pub applied_by: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `appliedDateTime`.
    pub applied_date_time: mg::Field<mg::DateTimeOffset>,
    /// `applyDescription`.
    pub apply_description: mg::Field<String>,
    /// `applyResult`.
    pub apply_result: mg::Field<String>,
    /// `decision`.
    pub decision: mg::Field<String>,
    /// `delegatedBy`.
    pub delegated_by: mg::Field<Vec<super::UserIdentity>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `justification`.
    pub justification: mg::Field<String>,
    /// `permission`.
    pub permission: mg::Field<
        mg::Boxed<super::AccessReviewInstanceDecisionItemPermission>,
    >,
    /// `principal`.
    pub principal: mg::Field<mg::Boxed<super::Identity>>,
    /// `principalLink`.
    pub principal_link: mg::Field<String>,
    /// `principalResourceMembership`.
    pub principal_resource_membership: mg::Field<
        mg::Boxed<super::DecisionItemPrincipalResourceMembership>,
    >,
    /// `recommendation`.
    pub recommendation: mg::Field<String>,
    /// `resource`.
    pub resource: mg::Field<mg::Boxed<super::AccessReviewInstanceDecisionItemResource>>,
    /// `resourceLink`.
    pub resource_link: mg::Field<String>,
    /// `reviewedBy`.
    pub reviewed_by: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `reviewedDateTime`.
    pub reviewed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::AccessReviewInstanceDecisionItemTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewInstanceDecisionItem: "microsoft.graph.accessReviewInstanceDecisionItem", entity open, base super::Entity;
    access_review_id: "accessReviewId" required,
    applied_by: "appliedBy",
    applied_date_time: "appliedDateTime",
    apply_description: "applyDescription",
    apply_result: "applyResult",
    decision: "decision",
    delegated_by: "delegatedBy",
    id: "id" key required,
    justification: "justification",
    permission: "permission",
    principal: "principal",
    principal_link: "principalLink",
    principal_resource_membership: "principalResourceMembership",
    recommendation: "recommendation",
    resource: "resource",
    resource_link: "resourceLink",
    reviewed_by: "reviewedBy",
    reviewed_date_time: "reviewedDateTime",
    target: "target",
}

mg::derived_from! { AccessReviewInstanceDecisionItem: super::Entity }

impl AccessReviewInstanceDecisionItem {
    /// `insights`: many [`GovernanceInsight`](super::GovernanceInsight).
    pub const INSIGHTS: mg::Nav<
        AccessReviewInstanceDecisionItem,
        Vec<super::GovernanceInsight>,
    > = mg::Nav::new("insights");
    /// `instance`: [`AccessReviewInstance`](super::AccessReviewInstance).
    pub const INSTANCE: mg::Nav<
        AccessReviewInstanceDecisionItem,
        super::AccessReviewInstance,
    > = mg::Nav::new("instance");
}
