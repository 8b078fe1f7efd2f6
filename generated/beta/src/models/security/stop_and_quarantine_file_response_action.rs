// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.stopAndQuarantineFileResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    StopAndQuarantineFileResponseAction "microsoft.graph.security.stopAndQuarantineFileResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.stopAndQuarantineFileEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::StopAndQuarantineFileEntityIdentifier>,
}

mg::derived_from! { StopAndQuarantineFileResponseAction: super::ResponseAction }
