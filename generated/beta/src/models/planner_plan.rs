// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlan`, an entity type derived from `microsoft.graph.plannerDelta`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/plannerplan?view=graph-rest-beta>
    PlannerPlan "microsoft.graph.plannerPlan" "entity" : super::PlannerDelta;
    /// `archivalInfo`: plannerArchivalInfo
    archival_info "archivalInfo": mg::Boxed<super::PlannerArchivalInfo>,
    /// `container`: plannerPlanContainer
    container "container": mg::Boxed<super::PlannerPlanContainer>,
    /// `contentSensitivityLabelAssignment`: contentSensitivityLabelAssignment
    content_sensitivity_label_assignment "contentSensitivityLabelAssignment": mg::Boxed<super::ContentSensitivityLabelAssignment>,
    /// `contexts`: plannerPlanContextCollection
    contexts "contexts": mg::Boxed<super::PlannerPlanContextCollection>,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `creationSource`: plannerPlanCreation
    creation_source "creationSource": mg::Boxed<super::PlannerPlanCreation>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isArchived`: Boolean
    is_archived "isArchived": bool,
    /// `owner`: String
    #[deprecated(note = "deprecated since 2021-01-18, to be removed on 2023-01-18 (revision 2021-01/Tasks_And_Plans)")]
    owner "owner" "d": String,
    /// `sharedWithContainers`: Collection(plannerSharedWithContainer)
    shared_with_containers "sharedWithContainers": Vec<super::PlannerSharedWithContainer>,
    /// `title`: String, not null
    title "title" "r": String,
}

mg::derived_from! { PlannerPlan: super::PlannerDelta, super::Entity }

impl PlannerPlan {
    /// `buckets`: many `plannerBucket`
    pub const BUCKETS: mg::Nav<PlannerPlan, Vec<super::PlannerBucket>> = mg::Nav::new(
        "buckets",
    );
    /// `details`: `plannerPlanDetails`, contained
    pub const DETAILS: mg::Nav<PlannerPlan, super::PlannerPlanDetails> = mg::Nav::new(
        "details",
    );
    /// `historyItems`: many `plannerHistoryItem`, contained
    pub const HISTORY_ITEMS: mg::Nav<PlannerPlan, Vec<super::PlannerHistoryItem>> = mg::Nav::new(
        "historyItems",
    );
    /// `tasks`: many `plannerTask`
    pub const TASKS: mg::Nav<PlannerPlan, Vec<super::PlannerTask>> = mg::Nav::new(
        "tasks",
    );
}
