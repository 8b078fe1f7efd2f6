// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.moveToInboxResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    MoveToInboxResponseAction "microsoft.graph.security.moveToInboxResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.emailEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::EmailEntityIdentifier>,
}

mg::derived_from! { MoveToInboxResponseAction: super::ResponseAction }
