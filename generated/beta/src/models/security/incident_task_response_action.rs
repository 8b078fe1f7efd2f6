// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.security.incidentTaskResponseAction`, derived from
/// [`ResponseAction`](super::ResponseAction).
pub struct IncidentTaskResponseAction {
    /// `identifierValue`. Never null.
    pub identifier_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IncidentTaskResponseAction: "microsoft.graph.security.incidentTaskResponseAction", complex abstract, base super::ResponseAction, family IncidentTaskResponseActionKind;
    identifier_value: "identifierValue" required,
}

mg::derived_from! { IncidentTaskResponseAction: super::ResponseAction }

/// The types derived from [`IncidentTaskResponseAction`].
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
