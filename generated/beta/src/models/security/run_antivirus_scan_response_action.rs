// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.runAntivirusScanResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    RunAntivirusScanResponseAction "microsoft.graph.security.runAntivirusScanResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.deviceIdEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::DeviceIdEntityIdentifier>,
}

mg::derived_from! { RunAntivirusScanResponseAction: super::ResponseAction }
