// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessReviewSet`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`AccessReviewSetResource`](crate::requests::access_review_set::AccessReviewSetResource), for
/// example `graph.identity_governance().access_reviews()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/accessreviewset?view=graph-rest-beta
pub struct AccessReviewSet {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewSet: "microsoft.graph.accessReviewSet", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { AccessReviewSet: super::Entity }

impl AccessReviewSet {
    /// `decisions`: many
    /// [`AccessReviewInstanceDecisionItem`](super::AccessReviewInstanceDecisionItem).
    pub const DECISIONS: mg::Nav<
        AccessReviewSet,
        Vec<super::AccessReviewInstanceDecisionItem>,
    > = mg::Nav::new("decisions");
    /// `definitions`: many
    /// [`AccessReviewScheduleDefinition`](super::AccessReviewScheduleDefinition).
    pub const DEFINITIONS: mg::Nav<
        AccessReviewSet,
        Vec<super::AccessReviewScheduleDefinition>,
    > = mg::Nav::new("definitions");
    /// `historyDefinitions`: many
    /// [`AccessReviewHistoryDefinition`](super::AccessReviewHistoryDefinition).
    pub const HISTORY_DEFINITIONS: mg::Nav<
        AccessReviewSet,
        Vec<super::AccessReviewHistoryDefinition>,
    > = mg::Nav::new("historyDefinitions");
    /// `instances`: many [`AccessReviewInstance`](super::AccessReviewInstance).
    pub const INSTANCES: mg::Nav<AccessReviewSet, Vec<super::AccessReviewInstance>> = mg::Nav::new(
        "instances",
    );
    /// `policy`: [`AccessReviewPolicy`](super::AccessReviewPolicy).
    pub const POLICY: mg::Nav<AccessReviewSet, super::AccessReviewPolicy> = mg::Nav::new(
        "policy",
    );
    /// `unified`: [`UnifiedRoot`](super::UnifiedRoot).
    pub const UNIFIED: mg::Nav<AccessReviewSet, super::UnifiedRoot> = mg::Nav::new(
        "unified",
    );
}
