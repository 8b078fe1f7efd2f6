// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.businessScenarioTaskTargetBase`.
pub struct BusinessScenarioTaskTargetBase {
    /// `taskTargetKind`. Never null.
    pub task_target_kind: mg::Field<mg::Open<super::PlannerTaskTargetKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BusinessScenarioTaskTargetBase: "microsoft.graph.businessScenarioTaskTargetBase", complex abstract, family BusinessScenarioTaskTargetBaseKind;
    task_target_kind: "taskTargetKind" required,
}

/// The types derived from [`BusinessScenarioTaskTargetBase`].
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
