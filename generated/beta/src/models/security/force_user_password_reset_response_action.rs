// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.forceUserPasswordResetResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    ForceUserPasswordResetResponseAction "microsoft.graph.security.forceUserPasswordResetResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.forceUserPasswordResetEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::ForceUserPasswordResetEntityIdentifier>,
}

mg::derived_from! { ForceUserPasswordResetResponseAction: super::ResponseAction }
