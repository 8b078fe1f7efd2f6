// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hardDeleteResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    HardDeleteResponseAction "microsoft.graph.security.hardDeleteResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.emailEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::EmailEntityIdentifier>,
}

mg::derived_from! { HardDeleteResponseAction: super::ResponseAction }
