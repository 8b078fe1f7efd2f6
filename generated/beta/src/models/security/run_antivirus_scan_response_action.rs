// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.runAntivirusScanResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    RunAntivirusScanResponseAction "microsoft.graph.security.runAntivirusScanResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.deviceIdEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::DeviceIdEntityIdentifier>,
}

mg::derived_from! { RunAntivirusScanResponseAction: super::ResponseAction }
