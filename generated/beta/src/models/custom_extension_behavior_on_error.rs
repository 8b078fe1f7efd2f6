// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customExtensionBehaviorOnError`.
pub struct CustomExtensionBehaviorOnError {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionBehaviorOnError: "microsoft.graph.customExtensionBehaviorOnError", complex abstract, family CustomExtensionBehaviorOnErrorKind;
}

/// The types derived from [`CustomExtensionBehaviorOnError`].
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
