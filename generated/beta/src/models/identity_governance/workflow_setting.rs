// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.workflowSetting`.
pub struct WorkflowSetting {
    /// `quarantineConfiguration`.
    pub quarantine_configuration: mg::Field<mg::Boxed<super::QuarantineConfiguration>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WorkflowSetting: "microsoft.graph.identityGovernance.workflowSetting", complex;
    quarantine_configuration: "quarantineConfiguration",
}
