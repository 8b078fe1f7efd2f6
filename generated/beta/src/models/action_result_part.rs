// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.actionResultPart`, an abstract complex type.
    ActionResultPart "microsoft.graph.actionResultPart" "complex abstract" => ActionResultPartKind;
    /// `error`: publicError
    error "error": mg::Boxed<super::PublicError>,
}

/// The types derived from `microsoft.graph.actionResultPart`.
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
