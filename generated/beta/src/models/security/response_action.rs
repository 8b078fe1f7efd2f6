// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.security.responseAction`.
#[deprecated(
    note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
)]
pub struct ResponseAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResponseAction: "microsoft.graph.security.responseAction", complex abstract, family ResponseActionKind;
}

/// The types derived from [`ResponseAction`].
#[non_exhaustive]
pub enum ResponseActionKind {
    AllowFileResponseAction(Box<super::AllowFileResponseAction>),
    BlockFileResponseAction(Box<super::BlockFileResponseAction>),
    CollectInvestigationPackageIncidentTaskResponseAction(
        Box<super::CollectInvestigationPackageIncidentTaskResponseAction>,
    ),
    CollectInvestigationPackageResponseAction(
        Box<super::CollectInvestigationPackageResponseAction>,
    ),
    DisableUserIncidentTaskResponseAction(
        Box<super::DisableUserIncidentTaskResponseAction>,
    ),
    DisableUserResponseAction(Box<super::DisableUserResponseAction>),
    EnableUserIncidentTaskResponseAction(
        Box<super::EnableUserIncidentTaskResponseAction>,
    ),
    ForceUserPasswordResetIncidentTaskResponseAction(
        Box<super::ForceUserPasswordResetIncidentTaskResponseAction>,
    ),
    ForceUserPasswordResetResponseAction(
        Box<super::ForceUserPasswordResetResponseAction>,
    ),
    HardDeleteEmailIncidentTaskResponseAction(
        Box<super::HardDeleteEmailIncidentTaskResponseAction>,
    ),
    HardDeleteResponseAction(Box<super::HardDeleteResponseAction>),
    IncidentTaskResponseAction(Box<super::IncidentTaskResponseAction>),
    InitiateInvestigationResponseAction(Box<super::InitiateInvestigationResponseAction>),
    IsolateDeviceIncidentTaskResponseAction(
        Box<super::IsolateDeviceIncidentTaskResponseAction>,
    ),
    IsolateDeviceResponseAction(Box<super::IsolateDeviceResponseAction>),
    MarkUserAsCompromisedIncidentTaskResponseAction(
        Box<super::MarkUserAsCompromisedIncidentTaskResponseAction>,
    ),
    MarkUserAsCompromisedResponseAction(Box<super::MarkUserAsCompromisedResponseAction>),
    MoveToDeletedItemsResponseAction(Box<super::MoveToDeletedItemsResponseAction>),
    MoveToInboxResponseAction(Box<super::MoveToInboxResponseAction>),
    MoveToJunkResponseAction(Box<super::MoveToJunkResponseAction>),
    RequireSignInIncidentTaskResponseAction(
        Box<super::RequireSignInIncidentTaskResponseAction>,
    ),
    RestrictAppExecutionIncidentTaskResponseAction(
        Box<super::RestrictAppExecutionIncidentTaskResponseAction>,
    ),
    RestrictAppExecutionResponseAction(Box<super::RestrictAppExecutionResponseAction>),
    RunAntivirusScanIncidentTaskResponseAction(
        Box<super::RunAntivirusScanIncidentTaskResponseAction>,
    ),
    RunAntivirusScanResponseAction(Box<super::RunAntivirusScanResponseAction>),
    SoftDeleteIncidentTaskResponseAction(
        Box<super::SoftDeleteIncidentTaskResponseAction>,
    ),
    SoftDeleteResponseAction(Box<super::SoftDeleteResponseAction>),
    StopAndQuarantineFileIncidentTaskResponseAction(
        Box<super::StopAndQuarantineFileIncidentTaskResponseAction>,
    ),
    StopAndQuarantineFileResponseAction(Box<super::StopAndQuarantineFileResponseAction>),
    UnIsolateDeviceIncidentTaskResponseAction(
        Box<super::UnIsolateDeviceIncidentTaskResponseAction>,
    ),
    UnRestrictAppExecutionIncidentTaskResponseAction(
        Box<super::UnRestrictAppExecutionIncidentTaskResponseAction>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<ResponseAction>),
}

mg::family! {
    ResponseAction => ResponseActionKind;
    AllowFileResponseAction(super::AllowFileResponseAction),
    BlockFileResponseAction(super::BlockFileResponseAction),
    CollectInvestigationPackageIncidentTaskResponseAction(super::CollectInvestigationPackageIncidentTaskResponseAction),
    CollectInvestigationPackageResponseAction(super::CollectInvestigationPackageResponseAction),
    DisableUserIncidentTaskResponseAction(super::DisableUserIncidentTaskResponseAction),
    DisableUserResponseAction(super::DisableUserResponseAction),
    EnableUserIncidentTaskResponseAction(super::EnableUserIncidentTaskResponseAction),
    ForceUserPasswordResetIncidentTaskResponseAction(super::ForceUserPasswordResetIncidentTaskResponseAction),
    ForceUserPasswordResetResponseAction(super::ForceUserPasswordResetResponseAction),
    HardDeleteEmailIncidentTaskResponseAction(super::HardDeleteEmailIncidentTaskResponseAction),
    HardDeleteResponseAction(super::HardDeleteResponseAction),
    IncidentTaskResponseAction(super::IncidentTaskResponseAction),
    InitiateInvestigationResponseAction(super::InitiateInvestigationResponseAction),
    IsolateDeviceIncidentTaskResponseAction(super::IsolateDeviceIncidentTaskResponseAction),
    IsolateDeviceResponseAction(super::IsolateDeviceResponseAction),
    MarkUserAsCompromisedIncidentTaskResponseAction(super::MarkUserAsCompromisedIncidentTaskResponseAction),
    MarkUserAsCompromisedResponseAction(super::MarkUserAsCompromisedResponseAction),
    MoveToDeletedItemsResponseAction(super::MoveToDeletedItemsResponseAction),
    MoveToInboxResponseAction(super::MoveToInboxResponseAction),
    MoveToJunkResponseAction(super::MoveToJunkResponseAction),
    RequireSignInIncidentTaskResponseAction(super::RequireSignInIncidentTaskResponseAction),
    RestrictAppExecutionIncidentTaskResponseAction(super::RestrictAppExecutionIncidentTaskResponseAction),
    RestrictAppExecutionResponseAction(super::RestrictAppExecutionResponseAction),
    RunAntivirusScanIncidentTaskResponseAction(super::RunAntivirusScanIncidentTaskResponseAction),
    RunAntivirusScanResponseAction(super::RunAntivirusScanResponseAction),
    SoftDeleteIncidentTaskResponseAction(super::SoftDeleteIncidentTaskResponseAction),
    SoftDeleteResponseAction(super::SoftDeleteResponseAction),
    StopAndQuarantineFileIncidentTaskResponseAction(super::StopAndQuarantineFileIncidentTaskResponseAction),
    StopAndQuarantineFileResponseAction(super::StopAndQuarantineFileResponseAction),
    UnIsolateDeviceIncidentTaskResponseAction(super::UnIsolateDeviceIncidentTaskResponseAction),
    UnRestrictAppExecutionIncidentTaskResponseAction(super::UnRestrictAppExecutionIncidentTaskResponseAction),
}
