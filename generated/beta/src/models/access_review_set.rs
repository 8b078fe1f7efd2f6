// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewSet`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accessreviewset?view=graph-rest-beta>
    AccessReviewSet "microsoft.graph.accessReviewSet" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { AccessReviewSet: super::Entity }

impl AccessReviewSet {
    /// `decisions`: many `accessReviewInstanceDecisionItem`, contained
    pub const DECISIONS: mg::Nav<
        AccessReviewSet,
        Vec<super::AccessReviewInstanceDecisionItem>,
    > = mg::Nav::new("decisions");
    /// `definitions`: many `accessReviewScheduleDefinition`, contained
    pub const DEFINITIONS: mg::Nav<
        AccessReviewSet,
        Vec<super::AccessReviewScheduleDefinition>,
    > = mg::Nav::new("definitions");
    /// `historyDefinitions`: many `accessReviewHistoryDefinition`, contained
    pub const HISTORY_DEFINITIONS: mg::Nav<
        AccessReviewSet,
        Vec<super::AccessReviewHistoryDefinition>,
    > = mg::Nav::new("historyDefinitions");
    /// `instances`: many `accessReviewInstance`, contained
    pub const INSTANCES: mg::Nav<AccessReviewSet, Vec<super::AccessReviewInstance>> = mg::Nav::new(
        "instances",
    );
    /// `policy`: `accessReviewPolicy`, contained
    pub const POLICY: mg::Nav<AccessReviewSet, super::AccessReviewPolicy> = mg::Nav::new(
        "policy",
    );
    /// `unified`: `unifiedRoot`, contained
    pub const UNIFIED: mg::Nav<AccessReviewSet, super::UnifiedRoot> = mg::Nav::new(
        "unified",
    );
}
