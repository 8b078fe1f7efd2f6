// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.restrictAppExecutionResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    RestrictAppExecutionResponseAction "microsoft.graph.security.restrictAppExecutionResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.deviceIdEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::DeviceIdEntityIdentifier>,
}

mg::derived_from! { RestrictAppExecutionResponseAction: super::ResponseAction }
