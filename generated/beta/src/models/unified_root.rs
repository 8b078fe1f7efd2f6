// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedroot?view=graph-rest-beta>
    UnifiedRoot "microsoft.graph.unifiedRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UnifiedRoot: super::Entity }

impl UnifiedRoot {
    /// `decisions`: many `accessReviewInstanceDecisionItem`, contained
    pub const DECISIONS: mg::Nav<
        UnifiedRoot,
        Vec<super::AccessReviewInstanceDecisionItem>,
    > = mg::Nav::new("decisions");
    /// `definitions`: many `accessReviewScheduleDefinition`, contained
    pub const DEFINITIONS: mg::Nav<
        UnifiedRoot,
        Vec<super::AccessReviewScheduleDefinition>,
    > = mg::Nav::new("definitions");
    /// `instances`: many `accessReviewInstance`, contained
    pub const INSTANCES: mg::Nav<UnifiedRoot, Vec<super::AccessReviewInstance>> = mg::Nav::new(
        "instances",
    );
}
