// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.disableUserResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    DisableUserResponseAction "microsoft.graph.security.disableUserResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.disableUserEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::DisableUserEntityIdentifier>,
}

mg::derived_from! { DisableUserResponseAction: super::ResponseAction }
