// @generated
use crate::mg;

/// Complex type `microsoft.graph.businessScenarioGroupTarget`, derived from
/// [`BusinessScenarioTaskTargetBase`](super::BusinessScenarioTaskTargetBase).
pub struct BusinessScenarioGroupTarget {
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `taskTargetKind`. Never null.
    pub task_target_kind: mg::Field<mg::Open<super::PlannerTaskTargetKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BusinessScenarioGroupTarget: "microsoft.graph.businessScenarioGroupTarget", complex, base super::BusinessScenarioTaskTargetBase;
    group_id: "groupId",
    task_target_kind: "taskTargetKind" required,
}

mg::derived_from! { BusinessScenarioGroupTarget: super::BusinessScenarioTaskTargetBase }
