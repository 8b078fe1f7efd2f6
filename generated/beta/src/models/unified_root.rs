// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoot`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRootResource`](crate::requests::unified_root::UnifiedRootResource), for
/// example `graph.identity_governance().access_reviews().unified()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroot?view=graph-rest-beta
pub struct UnifiedRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoot: "microsoft.graph.unifiedRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UnifiedRoot: super::Entity }

impl UnifiedRoot {
    /// `decisions`: many
    /// [`AccessReviewInstanceDecisionItem`](super::AccessReviewInstanceDecisionItem).
    pub const DECISIONS: mg::Nav<
        UnifiedRoot,
        Vec<super::AccessReviewInstanceDecisionItem>,
    > = mg::Nav::new("decisions");
    /// `definitions`: many
    /// [`AccessReviewScheduleDefinition`](super::AccessReviewScheduleDefinition).
    pub const DEFINITIONS: mg::Nav<
        UnifiedRoot,
        Vec<super::AccessReviewScheduleDefinition>,
    > = mg::Nav::new("definitions");
    /// `instances`: many [`AccessReviewInstance`](super::AccessReviewInstance).
    pub const INSTANCES: mg::Nav<UnifiedRoot, Vec<super::AccessReviewInstance>> = mg::Nav::new(
        "instances",
    );
}
