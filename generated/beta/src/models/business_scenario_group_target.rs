// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.businessScenarioGroupTarget`, a complex type derived from `microsoft.graph.businessScenarioTaskTargetBase`.
    BusinessScenarioGroupTarget "microsoft.graph.businessScenarioGroupTarget" "complex" : super::BusinessScenarioTaskTargetBase;
    /// `groupId`: String
    group_id "groupId": String,
    /// `taskTargetKind`: plannerTaskTargetKind, not null
    task_target_kind "taskTargetKind" "r": mg::Open<super::PlannerTaskTargetKind>,
}

mg::derived_from! { BusinessScenarioGroupTarget: super::BusinessScenarioTaskTargetBase }
