// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.moveToJunkResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    MoveToJunkResponseAction "microsoft.graph.security.moveToJunkResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.emailEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::EmailEntityIdentifier>,
}

mg::derived_from! { MoveToJunkResponseAction: super::ResponseAction }
