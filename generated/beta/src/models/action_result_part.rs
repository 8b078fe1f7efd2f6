// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.actionResultPart`.
pub struct ActionResultPart {
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActionResultPart: "microsoft.graph.actionResultPart", complex abstract, family ActionResultPartKind;
    error: "error",
}

/// The types derived from [`ActionResultPart`].
#[non_exhaustive]
pub enum ActionResultPartKind {
    AadUserConversationMemberResult(Box<super::AadUserConversationMemberResult>),
    ForwardToChatResult(Box<super::ForwardToChatResult>),
    /// None of these, or a type that this version does not know.
    Other(Box<ActionResultPart>),
}

mg::family! {
    ActionResultPart => ActionResultPartKind;
    AadUserConversationMemberResult(super::AadUserConversationMemberResult),
    ForwardToChatResult(super::ForwardToChatResult),
}
