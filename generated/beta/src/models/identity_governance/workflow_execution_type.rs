// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityGovernance.workflowExecutionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowExecutionType {
    /// `scheduled` (0)
    Scheduled,
    /// `onDemand` (1)
    OnDemand,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `activatedWithScope` (3)
    ActivatedWithScope,
    /// `preview` (4)
    #[deprecated(
        note = "deprecated since 2025-08-12, to be removed on 2026-02-28 (revision 2025-01/PrivatePreview:organizationalUnit)"
    )]
    Preview,
    /// `extensibilityOnDemand` (5)
    ExtensibilityOnDemand,
}

mg::enumeration! {
    WorkflowExecutionType: "microsoft.graph.identityGovernance.workflowExecutionType";
    Scheduled: "scheduled" = 0,
    OnDemand: "onDemand" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    ActivatedWithScope: "activatedWithScope" = 3,
    Preview: "preview" = 4,
    ExtensibilityOnDemand: "extensibilityOnDemand" = 5,
}
