// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionBehaviorOnError`, an abstract complex type.
    CustomExtensionBehaviorOnError "microsoft.graph.customExtensionBehaviorOnError" "complex abstract" => CustomExtensionBehaviorOnErrorKind;
}

/// The types derived from `microsoft.graph.customExtensionBehaviorOnError`.
#[non_exhaustive]
pub enum CustomExtensionBehaviorOnErrorKind {
    FallbackToMicrosoftProviderOnError(Box<super::FallbackToMicrosoftProviderOnError>),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomExtensionBehaviorOnError>),
}

mg::family! {
    CustomExtensionBehaviorOnError => CustomExtensionBehaviorOnErrorKind;
    FallbackToMicrosoftProviderOnError(super::FallbackToMicrosoftProviderOnError),
}
