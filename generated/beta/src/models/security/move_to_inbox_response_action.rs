// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.moveToInboxResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    MoveToInboxResponseAction "microsoft.graph.security.moveToInboxResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.emailEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::EmailEntityIdentifier>,
}

mg::derived_from! { MoveToInboxResponseAction: super::ResponseAction }
