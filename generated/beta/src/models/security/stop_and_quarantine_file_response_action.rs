// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.stopAndQuarantineFileResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    StopAndQuarantineFileResponseAction "microsoft.graph.security.stopAndQuarantineFileResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.stopAndQuarantineFileEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::StopAndQuarantineFileEntityIdentifier>,
}

mg::derived_from! { StopAndQuarantineFileResponseAction: super::ResponseAction }
