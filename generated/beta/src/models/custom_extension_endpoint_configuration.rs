// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionEndpointConfiguration`, an abstract complex type.
    CustomExtensionEndpointConfiguration "microsoft.graph.customExtensionEndpointConfiguration" "complex abstract" => CustomExtensionEndpointConfigurationKind;
}

/// The types derived from `microsoft.graph.customExtensionEndpointConfiguration`.
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
