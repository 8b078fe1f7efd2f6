// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.incidentTaskResponseAction`, an abstract complex type derived from `microsoft.graph.security.responseAction`.
    IncidentTaskResponseAction "microsoft.graph.security.incidentTaskResponseAction" "complex abstract" : super::ResponseAction => IncidentTaskResponseActionKind;
    /// `identifierValue`: String, not null
    identifier_value "identifierValue" "r": String,
}

mg::derived_from! { IncidentTaskResponseAction: super::ResponseAction }

/// The types derived from `microsoft.graph.security.incidentTaskResponseAction`.
#[non_exhaustive]
pub enum IncidentTaskResponseActionKind {
    CollectInvestigationPackageIncidentTaskResponseAction(
        Box<super::CollectInvestigationPackageIncidentTaskResponseAction>,
    ),
    DisableUserIncidentTaskResponseAction(
        Box<super::DisableUserIncidentTaskResponseAction>,
    ),
    EnableUserIncidentTaskResponseAction(
        Box<super::EnableUserIncidentTaskResponseAction>,
    ),
    ForceUserPasswordResetIncidentTaskResponseAction(
        Box<super::ForceUserPasswordResetIncidentTaskResponseAction>,
    ),
    HardDeleteEmailIncidentTaskResponseAction(
        Box<super::HardDeleteEmailIncidentTaskResponseAction>,
    ),
    IsolateDeviceIncidentTaskResponseAction(
        Box<super::IsolateDeviceIncidentTaskResponseAction>,
    ),
    MarkUserAsCompromisedIncidentTaskResponseAction(
        Box<super::MarkUserAsCompromisedIncidentTaskResponseAction>,
    ),
    RequireSignInIncidentTaskResponseAction(
        Box<super::RequireSignInIncidentTaskResponseAction>,
    ),
    RestrictAppExecutionIncidentTaskResponseAction(
        Box<super::RestrictAppExecutionIncidentTaskResponseAction>,
    ),
    RunAntivirusScanIncidentTaskResponseAction(
        Box<super::RunAntivirusScanIncidentTaskResponseAction>,
    ),
    SoftDeleteIncidentTaskResponseAction(
        Box<super::SoftDeleteIncidentTaskResponseAction>,
    ),
    StopAndQuarantineFileIncidentTaskResponseAction(
        Box<super::StopAndQuarantineFileIncidentTaskResponseAction>,
    ),
    UnIsolateDeviceIncidentTaskResponseAction(
        Box<super::UnIsolateDeviceIncidentTaskResponseAction>,
    ),
    UnRestrictAppExecutionIncidentTaskResponseAction(
        Box<super::UnRestrictAppExecutionIncidentTaskResponseAction>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<IncidentTaskResponseAction>),
}

mg::family! {
    IncidentTaskResponseAction => IncidentTaskResponseActionKind;
    CollectInvestigationPackageIncidentTaskResponseAction(super::CollectInvestigationPackageIncidentTaskResponseAction),
    DisableUserIncidentTaskResponseAction(super::DisableUserIncidentTaskResponseAction),
    EnableUserIncidentTaskResponseAction(super::EnableUserIncidentTaskResponseAction),
    ForceUserPasswordResetIncidentTaskResponseAction(super::ForceUserPasswordResetIncidentTaskResponseAction),
    HardDeleteEmailIncidentTaskResponseAction(super::HardDeleteEmailIncidentTaskResponseAction),
    IsolateDeviceIncidentTaskResponseAction(super::IsolateDeviceIncidentTaskResponseAction),
    MarkUserAsCompromisedIncidentTaskResponseAction(super::MarkUserAsCompromisedIncidentTaskResponseAction),
    RequireSignInIncidentTaskResponseAction(super::RequireSignInIncidentTaskResponseAction),
    RestrictAppExecutionIncidentTaskResponseAction(super::RestrictAppExecutionIncidentTaskResponseAction),
    RunAntivirusScanIncidentTaskResponseAction(super::RunAntivirusScanIncidentTaskResponseAction),
    SoftDeleteIncidentTaskResponseAction(super::SoftDeleteIncidentTaskResponseAction),
    StopAndQuarantineFileIncidentTaskResponseAction(super::StopAndQuarantineFileIncidentTaskResponseAction),
    UnIsolateDeviceIncidentTaskResponseAction(super::UnIsolateDeviceIncidentTaskResponseAction),
    UnRestrictAppExecutionIncidentTaskResponseAction(super::UnRestrictAppExecutionIncidentTaskResponseAction),
}
