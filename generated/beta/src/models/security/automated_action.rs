// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.security.automatedAction`.
pub struct AutomatedAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AutomatedAction: "microsoft.graph.security.automatedAction", complex abstract, family AutomatedActionKind;
}

/// The types derived from [`AutomatedAction`].
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
