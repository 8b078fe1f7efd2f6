// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.workflowSetting`, a complex type.
    WorkflowSetting "microsoft.graph.identityGovernance.workflowSetting" "complex";
    /// `quarantineConfiguration`: microsoft.graph.identityGovernance.quarantineConfiguration
    quarantine_configuration "quarantineConfiguration": mg::Boxed<super::QuarantineConfiguration>,
}
