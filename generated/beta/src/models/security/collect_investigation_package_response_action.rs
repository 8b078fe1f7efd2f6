// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.collectInvestigationPackageResponseAction`, a complex type derived from `microsoft.graph.security.responseAction`.
    CollectInvestigationPackageResponseAction "microsoft.graph.security.collectInvestigationPackageResponseAction" "complex" : super::ResponseAction;
    /// `identifier`: microsoft.graph.security.deviceIdEntityIdentifier, not null
    identifier "identifier" "r": mg::Flags<super::DeviceIdEntityIdentifier>,
}

mg::derived_from! { CollectInvestigationPackageResponseAction: super::ResponseAction }
