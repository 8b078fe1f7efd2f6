// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.disableUserResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    DisableUserResponseAction "microsoft.graph.security.disableUserResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.disableUserEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::DisableUserEntityIdentifier>,
}

mg::derived_from! { DisableUserResponseAction: super::ResponseAction }
