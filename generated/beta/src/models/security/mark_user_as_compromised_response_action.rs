// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.markUserAsCompromisedResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    MarkUserAsCompromisedResponseAction "microsoft.graph.security.markUserAsCompromisedResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.markUserAsCompromisedEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::MarkUserAsCompromisedEntityIdentifier>,
}

mg::derived_from! { MarkUserAsCompromisedResponseAction: super::ResponseAction }
