// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.businessScenarioTaskTargetBase`, an abstract complex type.
    BusinessScenarioTaskTargetBase "microsoft.graph.businessScenarioTaskTargetBase" "complex abstract" => BusinessScenarioTaskTargetBaseKind;
    /// `taskTargetKind`: plannerTaskTargetKind, not null
    task_target_kind "taskTargetKind" "r": mg::Open<super::PlannerTaskTargetKind>,
}

/// The types derived from `microsoft.graph.businessScenarioTaskTargetBase`.
#[non_exhaustive]
pub enum BusinessScenarioTaskTargetBaseKind {
    BusinessScenarioGroupTarget(Box<super::BusinessScenarioGroupTarget>),
    /// None of these, or a type that this version does not know.
    Other(Box<BusinessScenarioTaskTargetBase>),
}

mg::family! {
    BusinessScenarioTaskTargetBase => BusinessScenarioTaskTargetBaseKind;
    BusinessScenarioGroupTarget(super::BusinessScenarioGroupTarget),
}
