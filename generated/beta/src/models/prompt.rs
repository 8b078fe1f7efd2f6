// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.prompt`.
pub struct Prompt {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Prompt: "microsoft.graph.prompt", complex abstract, family PromptKind;
}

/// The types derived from [`Prompt`].
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
