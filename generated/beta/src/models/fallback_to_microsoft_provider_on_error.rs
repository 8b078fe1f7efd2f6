// @generated
use crate::mg;

/// Complex type `microsoft.graph.fallbackToMicrosoftProviderOnError`, derived from
/// [`CustomExtensionBehaviorOnError`](super::CustomExtensionBehaviorOnError).
pub struct FallbackToMicrosoftProviderOnError {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FallbackToMicrosoftProviderOnError: "microsoft.graph.fallbackToMicrosoftProviderOnError", complex, base super::CustomExtensionBehaviorOnError;
}

mg::derived_from! { FallbackToMicrosoftProviderOnError: super::CustomExtensionBehaviorOnError }
