// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.automatedAction`, an abstract complex type.
    AutomatedAction "microsoft.graph.security.automatedAction" "complex abstract" => AutomatedActionKind;
}

/// The types derived from `microsoft.graph.security.automatedAction`.
#[non_exhaustive]
pub enum AutomatedActionKind {
    AccountObjectIdAction(Box<super::AccountObjectIdAction>),
    AccountSidAction(Box<super::AccountSidAction>),
    DeviceAction(Box<super::DeviceAction>),
    EmailAction(Box<super::EmailAction>),
    FileAction(Box<super::FileAction>),
    IsolateDeviceAction(Box<super::IsolateDeviceAction>),
    StopAndQuarantineFileAction(Box<super::StopAndQuarantineFileAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<AutomatedAction>),
}

mg::family! {
    AutomatedAction => AutomatedActionKind;
    AccountObjectIdAction(super::AccountObjectIdAction),
    AccountSidAction(super::AccountSidAction),
    DeviceAction(super::DeviceAction),
    EmailAction(super::EmailAction),
    FileAction(super::FileAction),
    IsolateDeviceAction(super::IsolateDeviceAction),
    StopAndQuarantineFileAction(super::StopAndQuarantineFileAction),
}
