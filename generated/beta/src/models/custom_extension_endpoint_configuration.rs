// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customExtensionEndpointConfiguration`.
pub struct CustomExtensionEndpointConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionEndpointConfiguration: "microsoft.graph.customExtensionEndpointConfiguration", complex abstract, family CustomExtensionEndpointConfigurationKind;
}

/// The types derived from [`CustomExtensionEndpointConfiguration`].
#[non_exhaustive]
pub enum CustomExtensionEndpointConfigurationKind {
    HttpRequestEndpoint(Box<super::HttpRequestEndpoint>),
    LogicAppTriggerEndpointConfiguration(
        Box<super::LogicAppTriggerEndpointConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomExtensionEndpointConfiguration>),
}

mg::family! {
    CustomExtensionEndpointConfiguration => CustomExtensionEndpointConfigurationKind;
    HttpRequestEndpoint(super::HttpRequestEndpoint),
    LogicAppTriggerEndpointConfiguration(super::LogicAppTriggerEndpointConfiguration),
}
