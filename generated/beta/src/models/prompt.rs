// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.prompt`, an abstract complex type.
    Prompt "microsoft.graph.prompt" "complex abstract" => PromptKind;
}

/// The types derived from `microsoft.graph.prompt`.
#[non_exhaustive]
pub enum PromptKind {
    MediaPrompt(Box<super::MediaPrompt>),
    /// None of these, or a type that this version does not know.
    Other(Box<Prompt>),
}

mg::family! {
    Prompt => PromptKind;
    MediaPrompt(super::MediaPrompt),
}
