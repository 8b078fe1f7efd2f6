// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.fallbackToMicrosoftProviderOnError`, a complex type derived from `microsoft.graph.customExtensionBehaviorOnError`.
    FallbackToMicrosoftProviderOnError "microsoft.graph.fallbackToMicrosoftProviderOnError" "complex" : super::CustomExtensionBehaviorOnError;
}

mg::derived_from! { FallbackToMicrosoftProviderOnError: super::CustomExtensionBehaviorOnError }
