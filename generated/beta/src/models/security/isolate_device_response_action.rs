// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.isolateDeviceResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    IsolateDeviceResponseAction "microsoft.graph.security.isolateDeviceResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.deviceIdEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::DeviceIdEntityIdentifier>,
    /// `isolationType`: microsoft.graph.security.isolationType, not null
    isolation_type "isolationType" "r": mg::Open<super::IsolationType>,
}

mg::derived_from! { IsolateDeviceResponseAction: super::ResponseAction }
