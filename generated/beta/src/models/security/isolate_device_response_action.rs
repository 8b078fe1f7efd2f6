// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.isolateDeviceResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    IsolateDeviceResponseAction "microsoft.graph.security.isolateDeviceResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.deviceIdEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::DeviceIdEntityIdentifier>,
    /// `isolationType`: microsoft.graph.security.isolationType, not null
    isolation_type "isolationType" "r": mg::Open<super::IsolationType>,
}

mg::derived_from! { IsolateDeviceResponseAction: super::ResponseAction }
