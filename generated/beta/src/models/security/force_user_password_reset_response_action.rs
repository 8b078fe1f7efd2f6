// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.forceUserPasswordResetResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    ForceUserPasswordResetResponseAction "microsoft.graph.security.forceUserPasswordResetResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.forceUserPasswordResetEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::ForceUserPasswordResetEntityIdentifier>,
}

mg::derived_from! { ForceUserPasswordResetResponseAction: super::ResponseAction }
