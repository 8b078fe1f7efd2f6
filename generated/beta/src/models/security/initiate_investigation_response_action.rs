// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.initiateInvestigationResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    InitiateInvestigationResponseAction "microsoft.graph.security.initiateInvestigationResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.deviceIdEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::DeviceIdEntityIdentifier>,
}

mg::derived_from! { InitiateInvestigationResponseAction: super::ResponseAction }
