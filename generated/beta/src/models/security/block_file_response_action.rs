// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.blockFileResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    BlockFileResponseAction "microsoft.graph.security.blockFileResponseAction" "complex" : super::ResponseAction;
    /// `deviceGroupNames`: Collection(String)
    device_group_names "deviceGroupNames": Vec<String>,
    /// `identifier`: microsoft.graph.security.fileEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::FileEntityIdentifier>,
}

mg::derived_from! { BlockFileResponseAction: super::ResponseAction }
