// @generated
use crate::mg;

/// Complex type `microsoft.graph.customExtensionOverwriteConfiguration`.
pub struct CustomExtensionOverwriteConfiguration {
    /// `behaviorOnError`.
    pub behavior_on_error: mg::Field<mg::Boxed<super::CustomExtensionBehaviorOnError>>,
    /// `clientConfiguration`.
    pub client_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionClientConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionOverwriteConfiguration: "microsoft.graph.customExtensionOverwriteConfiguration", complex;
    behavior_on_error: "behaviorOnError",
    client_configuration: "clientConfiguration",
}
